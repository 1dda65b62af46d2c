import{$i as e,$r as t,Aa as n,Ai as r,An as i,Ar as a,At as o,Bi as s,Bn as c,Br as l,Ci as u,Cn as d,Cr as f,D as p,Da as m,Di as h,Dn as g,Dr as _,E as v,Ei as y,En as b,Er as x,Fi as S,Fr as C,G as w,Gi as T,Gn as E,Gr as D,H as O,Hi as k,Hn as A,Hr as j,Ia as M,Ii as N,In as P,Ir as ee,It as F,Ji as te,Jr as ne,Ki as re,Kn as ie,Kr as ae,La as oe,Li as I,Ln as se,Lr as ce,Mi as le,Mr as ue,Ni as L,Nn as de,Nr as fe,O as R,Oi as z,On as pe,Or as me,Pi as he,Pn as ge,Pr as _e,Qn as ve,Qr as ye,R as be,Rn as xe,Rr as Se,Si as Ce,Sn as we,Sr as Te,St as Ee,T as B,Ti as De,Tn as Oe,Tr as ke,U as Ae,Ui as je,Un as Me,Ur as Ne,V as Pe,Vi as Fe,Vn as Ie,Vr as Le,W as Re,Wi as ze,Wn as Be,Wr as Ve,Xi as He,Xn as Ue,Xr as We,Yi as Ge,Yn as Ke,Yr as qe,Zi as Je,Zn as Ye,Zr as Xe,_a as Ze,_i as Qe,_n as $e,a as et,ai as tt,ar as nt,bi as rt,bn as it,br as at,ca as ot,ci as st,cr as ct,di as lt,dn as ut,dr as dt,ea as ft,fi as pt,fn as mt,fr as ht,ga as gt,gi as _t,gn as vt,gr as yt,hi as bt,hn as xt,hr as St,ia as V,in as Ct,ir as wt,j as Tt,ji as Et,jr as Dt,ki as Ot,kn as kt,kr as At,li as jt,ln as Mt,mi as Nt,mn as Pt,mr as Ft,nn as It,nr as Lt,oi as Rt,on as zt,or as Bt,pi as Vt,pn as Ht,pr as Ut,qi as Wt,qr as Gt,ri as Kt,rr as qt,sa as Jt,si as Yt,sr as Xt,ta as Zt,tr as Qt,ua as H,ui as $t,un as en,ur as tn,vi as nn,vn as rn,vr as an,w as U,wi as on,wn as sn,wr as cn,wt as ln,x as W,xi as un,xn as dn,xr as fn,yi as pn,yn as mn,z as hn,zi as gn,zn as _n,zr as vn}from"./dist-D4rDn0DZ.js";import{$ as yn,C as bn,E as xn,G as Sn,H as Cn,K as wn,S as Tn,T as En,U as Dn,V as On,W as kn,_ as An,a as jn,at as Mn,b as Nn,d as Pn,et as Fn,g as In,h as Ln,i as Rn,it as zn,l as Bn,m as Vn,n as Hn,nt as Un,o as Wn,ot as Gn,r as Kn,rt as qn,s as Jn,st as Yn,t as Xn,v as Zn,w as Qn,x as $n,y as er}from"./Unique_impl-BC0km43z.js";import{t as tr}from"./tfjs-backend-wasm-threaded-simd-DXfNX5z2.js";import{i as nr,n as rr,t as ir}from"./__vite-browser-external-gZiq8EBs.js";
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var G;(function(e){e[e.float32=0]=`float32`,e[e.int32=1]=`int32`,e[e.bool=2]=`bool`,e[e.string=3]=`string`,e[e.complex64=4]=`complex64`})(G||={});var ar;(function(e){e[e.linear=0]=`linear`,e[e.relu=1]=`relu`,e[e.relu6=2]=`relu6`,e[e.prelu=3]=`prelu`,e[e.leakyrelu=4]=`leakyrelu`,e[e.sigmoid=5]=`sigmoid`,e[e.elu=6]=`elu`})(ar||={});
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let or;function sr(e){or=e.wasm.cwrap(ft,null,[`number`,`array`,`number`,`number`,`array`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function cr(e){let{inputs:t,backend:n,attrs:r}=e,{a:i,b:a,bias:o,preluActivationWeights:s}=t;if(i.dtype!==`float32`||a.dtype!==`float32`)throw Error(`_FusedMatMul for non non-float32 tensors not yet supported.`);let{transposeA:c,transposeB:l,activation:u,leakyreluAlpha:d}=r,f=n.dataIdMap.get(i.dataId).id,p=n.dataIdMap.get(a.dataId).id,m=0;if(o!=null){let e=n.dataIdMap.get(o.dataId);if(e.shape.length!==1)throw Error(`_FusedMatMul only supports rank-1 bias but got rank ${e.shape.length}.`);m=e.id}let h=s==null?0:n.dataIdMap.get(s.dataId).id,g=ar[u];if(g==null)throw Error(`${u} activation not yet supported for FusedConv2D in the wasm backend.`);let _=c?i.shape[2]:i.shape[1],v=l?a.shape[1]:a.shape[2],y=Tt(i.shape.slice(0,-2),a.shape.slice(0,-2)),b=n.makeOutput([...y,_,v],i.dtype),x=n.dataIdMap.get(b.dataId).id,S=new Uint8Array(new Int32Array(i.shape).buffer),C=new Uint8Array(new Int32Array(a.shape).buffer);return or(f,S,i.shape.length,p,C,a.shape.length,c,l,g,m,h,d||0,x),b}const lr={kernelName:ft,backendName:`wasm`,setupFunc:sr,kernelFunc:cr};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function K(e,t){let r;function i(t){r=t.wasm.cwrap(e,null,[`number`,`number`,`number`])}function a(e){let{backend:i,inputs:{x:a}}=e,o=i.dataIdMap.get(a.dataId).id,s=i.makeOutput(a.shape,t||a.dtype),c=i.dataIdMap.get(s.dataId).id;return n(s.shape)===0||r(o,G[a.dtype],c),s}return{kernelName:e,backendName:`wasm`,setupFunc:i,kernelFunc:a}}
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const ur=K(`Abs`),dr=K(Mt),fr=K(en)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function q(e,t,r){let i;function a(t){i=t.wasm.cwrap(e,null,[`number`,`array`,`number`,`number`,`array`,`number`,`number`,`number`])}function o(e){let{backend:t,inputs:a}=e,{a:o,b:s}=a,c=t.dataIdMap.get(o.dataId).id,l=t.dataIdMap.get(s.dataId).id,u=r??o.dtype,d=Tt(o.shape,s.shape),f=t.makeOutput(d,u);if(n(d)===0)return f;let p=new Uint8Array(new Int32Array(o.shape).buffer),m=new Uint8Array(new Int32Array(s.shape).buffer),h=t.dataIdMap.get(f.dataId).id;return i(c,p,o.shape.length,l,m,s.shape.length,G[o.dtype],h),f}return{kernelName:e,backendName:`wasm`,setupFunc:a,kernelFunc:o}}
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const pr=q(`Add`,!0);
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let mr;function hr(e){mr=e.wasm.cwrap(ut,null,[`array`,`number`,`number`,`number`])}function gr(e){let{inputs:t,backend:r}=e,i=r.makeOutput(t[0].shape,t[0].dtype);if(n(i.shape)===0)return i;let a=t.map(e=>r.dataIdMap.get(e.dataId).id),o=new Uint8Array(new Int32Array(a).buffer),s=r.dataIdMap.get(i.dataId).id;return mr(o,a.length,G[i.dtype],s),i}const _r={kernelName:ut,backendName:`wasm`,setupFunc:hr,kernelFunc:gr};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function J(e){let{inputs:{x:t},backend:n}=e;if(t.dtype===`string`)return F(n.readSync(t.dataId),t.shape,t.dtype);let r=n.makeOutput(t.shape,t.dtype),i=n.typedArrayFromHeap(t);return n.typedArrayFromHeap(r).set(i),r}const vr={kernelName:an,backendName:`wasm`,kernelFunc:J};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let yr;function br(e){yr=e.wasm.cwrap(Ge,null,[`number`,`array`,`number`,`number`,`number`,`array`,`number`])}function Y(e){let{inputs:t,backend:n,attrs:r}=e,[i,a]=Sr(t.x.shape,r.perm),o=!0;for(let e=0;e<a.length;e++)a[e]!==e&&(o=!1);let s=xr(t.x.shape,r.perm),c={dataId:t.x.dataId,shape:i,dtype:t.x.dtype};if(o){let e=J({inputs:t,backend:n});return e.shape=s,e}let l=n.makeOutput(s,c.dtype),u=n.dataIdMap.get(c.dataId).id,d=n.dataIdMap.get(l.dataId).id,f=new Uint8Array(new Int32Array(a).buffer),p=new Uint8Array(new Int32Array(c.shape).buffer);return yr(u,p,c.shape.length,G[c.dtype],d,f,a.length),l}function xr(e,t){let n=Array(e.length);for(let r=0;r<n.length;r++)n[r]=e[t[r]];return n}function Sr(e,t){let n=[],r=[];for(let i=0;i<e.length;++i)e[i]!==1&&n.push(e[i]),e[t[i]]!==1&&r.push(t[i]);for(let e=0;e<r.length;++e){let t=-1;for(let n=0;n<r.length;++n)r[n]>=e&&(t===-1||r[t]>r[n])&&(t=n);r[t]=e}return[n,r]}const Cr={kernelName:Ge,backendName:`wasm`,kernelFunc:Y,setupFunc:br};
/**
* @license
* Copyright 2020 Google Inc. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function X(e,t,n){let r=e.shape,i=e.shape.length,a=m(t,r),o=a,s=v(o,i),c=null,l=!1;if(s!=null){let t=Array(i);for(let e=0;e<t.length;e++)t[e]=r[s[e]];o=p(o.length,i),c=Y({inputs:{x:e},attrs:{perm:s},backend:n});let a=n.dataIdMap.get(e.dataId).id;n.dataIdMap.get(c.dataId).id!==a&&(l=!0)}return{transposed:c,originalAxes:a,axes:o,inputWasTransposed:l}}
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let wr;function Tr(e){wr=e.wasm.cwrap(`All`,null,[`number, number, number`])}function Er(e){let{backend:t,inputs:r,attrs:i}=e,{axis:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=s,{transposed:u,axes:d,originalAxes:f,inputWasTransposed:p}=X(s,a,t);if(p){let e=t.dataIdMap.get(u.dataId).id;l=u,c=e}let m=l.shape.length;W(`all`,d,m);let[h,g]=U(l.shape,d),_=n(g),v=t.makeOutput(h,s.dtype);if(n(l.shape)!==0){let e=t.dataIdMap.get(v.dataId).id;wr(c,_,e)}return p&&t.disposeData(u.dataId),o&&(v.shape=B(v.shape,f)),v}const Dr={kernelName:`All`,backendName:`wasm`,setupFunc:Tr,kernelFunc:Er};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Or;function kr(e){Or=e.wasm.cwrap(`Any`,null,[`number, number, number`])}function Ar(e){let{backend:t,inputs:r,attrs:i}=e,{axis:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=s,{transposed:u,axes:d,originalAxes:f,inputWasTransposed:p}=X(s,a,t);if(p){let e=t.dataIdMap.get(u.dataId).id;l=u,c=e}let m=l.shape.length;W(`any`,d,m);let[h,g]=U(l.shape,d),_=n(g),v=t.makeOutput(h,s.dtype);if(n(l.shape)!==0){let e=t.dataIdMap.get(v.dataId).id;Or(c,_,e)}return p&&t.disposeData(u.dataId),o&&(v.shape=B(v.shape,f)),v}const jr={kernelName:`Any`,backendName:`wasm`,setupFunc:kr,kernelFunc:Ar};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Mr(e){let t;function r(n){t=n.wasm.cwrap(e,null,[`number`,`number`,`number`,`number`,`number`])}function i(e){let{backend:r,inputs:i,attrs:a}=e,{axis:o}=a,{x:s}=i,c=r.dataIdMap.get(s.dataId).id,l=c,u=s,{transposed:d,axes:f,inputWasTransposed:p}=X(s,o,r);if(p){let e=r.dataIdMap.get(d.dataId).id;e!==c&&(u=d,l=e)}let m=u.shape.slice(0,-1),h=r.makeOutput(m,`int32`),g=r.dataIdMap.get(h.dataId).id,_=n(h.shape),v=u.shape[f[0]];return t(l,G[u.dtype],_,v,g),p&&r.disposeData(d.dataId),h}return{kernelName:e,backendName:`wasm`,setupFunc:r,kernelFunc:i}}
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const Nr=Mr(mt),Pr=Mr(Ht),Fr=K(Pt),Ir=K(xt),Lr=K(vt),Rr=q($e,!1),zr=K(rn)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Br;function Vr(e){Br=e.wasm.cwrap(mn,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Hr(e){let{inputs:t,attrs:n,backend:r}=e,i=t.x,a=r.dataIdMap.get(i.dataId).id,{filterSize:o,strides:s,pad:c,dimRoundingMode:l}=n,u=O(i.shape,o,s,1,c,l),d=u.filterHeight,f=u.filterWidth,p=u.padInfo.top,m=u.padInfo.right,h=u.padInfo.bottom,g=u.padInfo.left,_=u.strideHeight,v=u.strideWidth,y=u.inChannels;if(u.dataFormat!==`channelsLast`)throw Error(`wasm backend does not support dataFormat:'${u.dataFormat}'. Please use 'channelsLast'.`);if(u.dilationWidth!==1||u.dilationHeight!==1)throw Error(`was backend only supports average pooling with dilation = [1, 1], got [${u.dilationHeight}, ${u.dilationWidth}].`);let b=r.makeOutput(u.outShape,`float32`),x=r.dataIdMap.get(b.dataId).id;return Br(a,i.shape[0],i.shape[1],i.shape[2],d,f,p,m,h,g,_,v,y,x),b}const Ur={kernelName:mn,backendName:`wasm`,setupFunc:Vr,kernelFunc:Hr};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Wr;function Gr(e){Wr=e.wasm.cwrap(`AvgPool3D`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Kr(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{filterSize:a,strides:o,pad:s,dimRoundingMode:c,dataFormat:l}=r,u=Ae(i.shape,a,o,1,s,c,l),d=n.makeOutput(u.outShape,i.dtype);return Wr(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(d.dataId).id,u.batchSize,u.inChannels,u.inDepth,u.inHeight,u.inWidth,u.outDepth,u.outHeight,u.outWidth,u.strideDepth,u.strideHeight,u.strideWidth,u.dilationDepth,u.dilationHeight,u.dilationWidth,u.effectiveFilterDepth,u.effectiveFilterHeight,u.effectiveFilterWidth,u.padInfo.front,u.padInfo.top,u.padInfo.left),d}const qr={kernelName:it,backendName:`wasm`,setupFunc:Gr,kernelFunc:Kr};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Jr;function Yr(e){Jr=e.wasm.cwrap(`AvgPool3DGrad`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Xr(e){let{inputs:t,backend:n,attrs:r}=e,{dy:i,input:a}=t,{filterSize:o,strides:s,pad:c,dimRoundingMode:l}=r,u=Ae(a.shape,o,s,1,c,l),d=n.makeOutput(a.shape,a.dtype);return Jr(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(d.dataId).id,u.batchSize,u.inChannels,u.inDepth,u.inHeight,u.inWidth,u.outDepth,u.outHeight,u.outWidth,u.strideDepth,u.strideHeight,u.strideWidth,u.dilationDepth,u.dilationHeight,u.dilationWidth,u.effectiveFilterDepth,u.effectiveFilterHeight,u.effectiveFilterWidth,u.padInfo.front,u.padInfo.top,u.padInfo.left,u.filterDepth,u.filterHeight,u.filterWidth),d}const Zr={kernelName:dn,backendName:`wasm`,setupFunc:Yr,kernelFunc:Xr};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Qr;function $r(e){Qr=e.wasm.cwrap(`AvgPoolGrad`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function ei(e){let{inputs:t,backend:n,attrs:r}=e,{dy:i,input:a}=t,{filterSize:o,strides:s,pad:c}=r,l=O(a.shape,o,s,1,c),u=n.makeOutput(a.shape,a.dtype);return Qr(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(u.dataId).id,l.batchSize,l.inChannels,l.inHeight,l.inWidth,l.outHeight,l.outWidth,l.strideHeight,l.strideWidth,l.dilationHeight,l.dilationWidth,l.effectiveFilterHeight,l.effectiveFilterWidth,l.padInfo.top,l.padInfo.left,l.filterHeight,l.filterWidth),u}const ti={kernelName:we,backendName:`wasm`,setupFunc:$r,kernelFunc:ei};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Z(e){let{inputs:t,attrs:r}=e,{x:i}=t,{shape:a}=r,o=n(i.shape),s=Ze(a,o);return V(o===n(s),()=>`new shape: ${s}, old shape: ${i.shape}. New shape and old shape must have the same number of elements.`),e.backend.incRef(i.dataId),{dataId:i.dataId,shape:s,dtype:i.dtype}}const ni={kernelName:jt,backendName:`wasm`,kernelFunc:Z};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ri;function ii(e){ri=e.wasm.cwrap(d,null,[`number`,`array`,`number`,`number`,`array`,`number`,`number`,`number`,`number`])}function ai(e){let{inputs:t,backend:r,attrs:i}=e,{a,b:o}=t,{transposeA:s,transposeB:c}=i;if(a.dtype!==`float32`||o.dtype!==`float32`)throw Error(`BatchMatMul for non non-float32 tensors not yet supported.`);let l=a.shape.length,u=o.shape.length,d=s?a.shape[l-2]:a.shape[l-1],f=c?o.shape[u-1]:o.shape[u-2],p=s?a.shape[l-1]:a.shape[l-2],m=c?o.shape[u-2]:o.shape[u-1],h=a.shape.slice(0,-2),g=o.shape.slice(0,-2),_=n(h),v=n(g),y=Tt(a.shape.slice(0,-2),o.shape.slice(0,-2)).concat([p,m]);V(d===f,()=>`Error in matMul: inner shapes (${d}) and (${f}) of Tensors with shapes ${a.shape} and ${o.shape} and transposeA=${s} and transposeB=${c} must match.`);let b=s?[_,d,p]:[_,p,d],x=c?[v,m,f]:[v,f,m],S=Z({inputs:{x:a},backend:r,attrs:{shape:b}}),C=Z({inputs:{x:o},backend:r,attrs:{shape:x}}),w=r.dataIdMap.get(S.dataId).id,T=r.dataIdMap.get(C.dataId).id,E=s?S.shape[2]:S.shape[1],D=c?C.shape[1]:C.shape[2],O=Math.max(_,v),k=r.makeOutput([O,E,D],S.dtype),A=r.dataIdMap.get(k.dataId).id,j=new Uint8Array(new Int32Array(S.shape).buffer),M=new Uint8Array(new Int32Array(C.shape).buffer);return ri(w,j,S.shape.length,T,M,C.shape.length,s,c,A),r.disposeData(S.dataId),r.disposeData(C.dataId),k.shape=y,k}const oi={kernelName:d,backendName:`wasm`,setupFunc:ii,kernelFunc:ai};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Q(e){let{inputs:{x:t},attrs:{begin:r,size:i},backend:a}=e,[o,s]=Mn(t,r,i),c=zn(t.shape,o,s),l=a.readSync(t.dataId),u=a.makeOutput(s,t.dtype),d=H(t.shape),f=a.dataIdMap.get(u.dataId);if(c){let e=Un(o,d);return t.dtype===`string`?f.stringBytes=l.slice(e,e+n(s)):a.typedArrayFromHeap(u).set(l.subarray(e,e+n(s))),u}if(t.dtype===`string`)return f.stringBytes=jn(l,o,s,t.shape,t.dtype),u;let p=a.typedArrayFromHeap(u),m=t.shape.length;if(m===2)si(l,d[0],p,o,s);else if(m===3)ci(l,d[0],d[1],p,o,s);else if(m===4)li(l,d[0],d[1],d[2],p,o,s);else{let e=jn(l,o,s,t.shape,t.dtype);p.set(e)}return u}function si(e,t,n,r,i){let a=0,o=r[0],s=r[1],c=o+i[0];for(let r=o;r<c;r++){let o=r*t+s;n.set(e.subarray(o,o+i[1]),a),a+=i[1]}}function ci(e,t,n,r,i,a){let o=0,s=i[0],c=i[1],l=i[2],u=s+a[0],d=c+a[1];for(let i=s;i<u;i++)for(let s=c;s<d;s++){let c=i*t+s*n+l;r.set(e.subarray(c,c+a[2]),o),o+=a[2]}}function li(e,t,n,r,i,a,o){let s=0,c=a[0],l=a[1],u=a[2],d=c+o[0],f=l+o[1],p=u+o[2],m=a[3];for(let a=c;a<d;a++)for(let c=l;c<f;c++)for(let l=u;l<p;l++){let u=a*t+c*n+l*r+m;i.set(e.subarray(u,u+o[3]),s),s+=o[3]}}const ui={kernelName:De,backendName:`wasm`,kernelFunc:Q};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function di(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{blockShape:a,crops:o}=r,s=a.reduce((e,t)=>e*t),c=Cn(i.shape,a,s),l=On(c.length,a.length),u=Dn(i.shape,a,s),d=kn(o,a.length),f=Sn(u,o,a.length),p=Z({inputs:{x:i},backend:n,attrs:{shape:c}}),m=Y({inputs:{x:p},backend:n,attrs:{perm:l}}),h=Z({inputs:{x:m},backend:n,attrs:{shape:u}}),g=Q({inputs:{x:h},backend:n,attrs:{begin:d,size:f}});return n.disposeData(p.dataId),n.disposeData(m.dataId),n.disposeData(h.dataId),g}const fi={kernelName:sn,backendName:`wasm`,kernelFunc:di};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let pi;function mi(e){pi=e.wasm.cwrap(Oe,null,[`number`,`number`,`boolean`,`number`,`number`,`number`])}function hi(e){let{backend:t,inputs:n,attrs:r}=e,{x:i,weights:a}=n,{size:o}=r,s=a.shape.reduce((e,t)=>e*t,1)!==0,c=i.shape.length===1?[o]:[i.shape[0],o],l=t.makeOutput(c,a.dtype);function u(e){return t.dataIdMap.get(e.dataId).id}return pi(u(i),o,s,u(a),G[a.dtype],u(l)),l}const gi={kernelName:Oe,backendName:`wasm`,setupFunc:mi,kernelFunc:hi},_i=q(b,!0)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function vi(e){let{inputs:t,backend:n}=e,{s0:r,s1:i}=t,a=n.typedArrayFromHeap(r),o=n.typedArrayFromHeap(i),s=Tt(Array.from(a),Array.from(o));return n.makeOutput([s.length],`int32`,void 0,new Int32Array(s))}const yi={kernelName:g,backendName:`wasm`,kernelFunc:vi};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function $(e){let{inputs:{x:t},attrs:{dtype:n},backend:r}=e,i=r.makeOutput(t.shape,n),a=r.typedArrayFromHeap(t);return r.typedArrayFromHeap(i).set(a),i}const bi={kernelName:pe,backendName:`wasm`,kernelFunc:$},xi=K(kt)
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Si;function Ci(e){Si=e.wasm.cwrap(i,null,[`number`,`number`,`number`,`number`])}function wi(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{clipValueMin:a,clipValueMax:o}=r,s=n.dataIdMap.get(i.dataId).id,c=n.makeOutput(i.shape,i.dtype),l=n.dataIdMap.get(c.dataId).id;return Si(s,a,o,l),c}const Ti={kernelName:i,backendName:`wasm`,setupFunc:Ci,kernelFunc:wi};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Ei(e){let{inputs:t,backend:r}=e,i=m(e.attrs.axis,t[0].shape)[0],a=t.map(e=>e.shape);yn(a,i);let o=Fn(t.map(e=>e.shape),i),s=t.filter(e=>n(e.shape)>0);if(s.length===1)return J({inputs:{x:s[0]},backend:r});let c=r.makeOutput(o,t[0].dtype);if(n(o)===0)return c;if(s[0].dtype===`string`){let e=s.map(e=>{let t=[-1,n(e.shape.slice(i))];return Z({inputs:{x:e},backend:r,attrs:{shape:t}})}),a=e.map(e=>({vals:r.readSync(e.dataId),shape:e.shape}));o=Fn(e.map(e=>e.shape),1);let l=e[0].shape[0]===1,u=Jn(a,o,t[0].dtype,l);c.shape=Fn(s.map(e=>e.shape),i);let d=r.dataIdMap.get(c.dataId);return d.stringBytes=Bn(u),e.forEach(e=>r.disposeData(e.dataId)),c}let l=n(s[0].shape.slice(0,i)),u=0,d=s.map(e=>{let t=n(e.shape.slice(i));return u+=t,t}),f=s.map(e=>r.typedArrayFromHeap(e)),p=r.typedArrayFromHeap(c);for(let e=0;e<l;e++){let t=e*u;for(let n=0;n<f.length;n++){let r=d[n],i=e*r,a=f[n].subarray(i,i+r);p.set(a,t),t+=r}}return c}const Di={kernelName:de,backendName:`wasm`,kernelFunc:Ei};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Oi;function ki(e){Oi=e.wasm.cwrap(ge,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Ai(e){let{inputs:t,attrs:n,backend:r}=e,{x:i,filter:a}=t,o=r.dataIdMap.get(i.dataId).id,s=r.dataIdMap.get(a.dataId).id,{strides:c,dilations:l,pad:u,dimRoundingMode:d,dataFormat:f}=n,p=Re(f),m=be(i.shape,a.shape,c,l,u,d,!1,p),h=m.filterHeight,g=m.filterWidth,_=m.padInfo.top,v=m.padInfo.right,y=m.padInfo.bottom,b=m.padInfo.left,x=m.dilationHeight,S=m.dilationWidth,C=m.strideHeight,w=m.strideWidth,T=m.inChannels,E=m.outChannels,D=+(m.padInfo.type===`SAME`);if(m.dataFormat!==`channelsLast`)throw Error(`wasm backend Conv2D does not support dataFormat:'${m.dataFormat}'. Please use 'channelsLast'.`);let O=r.makeOutput(m.outShape,`float32`),k=r.dataIdMap.get(O.dataId).id;return Oi(o,i.shape[0],i.shape[1],i.shape[2],s,h,g,_,v,y,b,D,x,S,C,w,T,E,k),O}const ji={kernelName:ge,backendName:`wasm`,setupFunc:ki,kernelFunc:Ai};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Mi;function Ni(e){Mi=e.wasm.cwrap(P,null,/* @__PURE__ */ `number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number.number`.split(`.`))}function Pi(e){let{backend:t,inputs:n,attrs:r}=e,{dy:i,filter:a}=n,{strides:o,pad:s,dataFormat:c,dimRoundingMode:l,inputShape:u}=r,d=Re(c),f=be(u,a.shape,o,1,s,l,!1,d),{batchSize:p,filterHeight:m,filterWidth:h,inChannels:g,inHeight:_,inWidth:v,outChannels:y,outHeight:b,outWidth:x,strideHeight:S,strideWidth:C}=f,w=m-1-f.padInfo.top,T=h-1-f.padInfo.left,E=f.dataFormat===`channelsLast`,D=H(f.inShape),O=H(i.shape),[k,A,j]=H(a.shape),M=D[0],N=E?D[1]:D[2],P=E?D[2]:1,ee=E?1:D[1],F=O[0],te=E?O[1]:O[2],ne=E?O[2]:1,re=E?1:O[1],ie=t.makeOutput(f.inShape,`float32`),ae=t.dataIdMap.get(ie.dataId).id,oe=t.dataIdMap.get(i.dataId).id,I=t.dataIdMap.get(a.dataId).id;return Mi(oe,I,p,m,h,_,v,g,b,x,y,S,C,w,T,k,A,j,M,N,P,ee,F,te,ne,re,ae),ie}const Fi={kernelName:P,backendName:`wasm`,setupFunc:Ni,kernelFunc:Pi};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ii;function Li(e){Ii=e.wasm.cwrap(se,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Ri(e){let{inputs:t,backend:n,attrs:r}=e,{x:i,filter:a}=t,{strides:o,pad:s,dilations:c}=r;if(i.dtype!==`float32`)throw Error(`Tensor x must have dtype float32, got ${i.dtype}`);if(a.dtype!==`float32`)throw Error(`Tensor filter must have dtype float32, got ${a.dtype}`);let l=hn(i.shape,a.shape,o,c,s),u=n.makeOutput(l.outShape,i.dtype);return Ii(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(u.dataId).id,l.batchSize,l.inDepth,l.inHeight,l.inWidth,l.inChannels,l.outDepth,l.outHeight,l.outWidth,l.outChannels,l.strideDepth,l.strideHeight,l.strideWidth,l.dilationDepth,l.dilationHeight,l.dilationWidth,l.filterDepth,l.filterHeight,l.filterWidth,l.padInfo.front,l.padInfo.top,l.padInfo.left),u}const zi={kernelName:se,backendName:`wasm`,setupFunc:Li,kernelFunc:Ri};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Bi;function Vi(e){Bi=e.wasm.cwrap(xe,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Hi(e){let{inputs:t,backend:n,attrs:r}=e,{x:i,dy:a}=t,{strides:o,pad:s,filterShape:c}=r;if(i.dtype!==`float32`)throw Error(`Tensor dy must have dtype float32, got ${i.dtype}`);if(a.dtype!==`float32`)throw Error(`Tensor filter must have dtype float32, got ${a.dtype}`);let l=hn(i.shape,c,o,1,s),u=n.makeOutput(l.filterShape,a.dtype);return Bi(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(u.dataId).id,l.batchSize,l.inDepth,l.inHeight,l.inWidth,l.inChannels,l.outDepth,l.outHeight,l.outWidth,l.outChannels,l.strideDepth,l.strideHeight,l.strideWidth,l.dilationDepth,l.dilationHeight,l.dilationWidth,l.filterDepth,l.filterHeight,l.filterWidth,l.padInfo.front,l.padInfo.top,l.padInfo.left),u}const Ui={kernelName:xe,backendName:`wasm`,setupFunc:Vi,kernelFunc:Hi};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Wi;function Gi(e){Wi=e.wasm.cwrap(_n,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Ki(e){let{inputs:t,backend:n,attrs:r}=e,{dy:i,filter:a}=t,{pad:o,strides:s,inputShape:c}=r;if(i.dtype!==`float32`)throw Error(`Tensor dy must have dtype float32, got ${i.dtype}`);if(a.dtype!==`float32`)throw Error(`Tensor filter must have dtype float32, got ${a.dtype}`);let l=hn(c,a.shape,s,1,o),u=n.makeOutput(l.inShape,i.dtype);return Wi(n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(u.dataId).id,l.batchSize,l.inDepth,l.inHeight,l.inWidth,l.inChannels,l.outDepth,l.outHeight,l.outWidth,l.outChannels,l.strideDepth,l.strideHeight,l.strideWidth,l.dilationDepth,l.dilationHeight,l.dilationWidth,l.filterDepth,l.filterHeight,l.filterWidth,l.padInfo.front,l.padInfo.top,l.padInfo.left),u}const qi={kernelName:_n,backendName:`wasm`,setupFunc:Gi,kernelFunc:Ki},Ji=K(`Cos`),Yi=K(c)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var Xi;(function(e){e[e.bilinear=0]=`bilinear`,e[e.nearest=1]=`nearest`})(Xi||={});let Zi;function Qi(e){Zi=e.wasm.cwrap(Ie,null,[`number`,`number`,`number`,`number`,`array`,`number`,`number`,`number`,`number`,`number`])}function $i(e){let{backend:t,inputs:n,attrs:r}=e,{method:i,extrapolationValue:a,cropSize:o}=r,{image:s,boxes:c,boxInd:l}=n,u=c.shape[0],[d,f]=o,p=[u,d,f,s.shape[3]],m=t.dataIdMap.get(s.dataId),h;s.dtype!==`float32`&&(h=$({backend:t,inputs:{x:s},attrs:{dtype:`float32`}}),m=t.dataIdMap.get(h.dataId));let g=m.id,_=t.dataIdMap.get(c.dataId).id,v=t.dataIdMap.get(l.dataId).id,y=t.makeOutput(p,`float32`),b=t.dataIdMap.get(y.dataId).id,x=new Uint8Array(new Int32Array(s.shape).buffer);return Zi(g,_,v,u,x,d,f,Xi[i],a,b),h!=null&&t.disposeData(h.dataId),y}const ea={kernelName:Ie,backendName:`wasm`,setupFunc:Qi,kernelFunc:$i};
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ta;function na(e){ta=e.wasm.cwrap(A,null,[`number`,`number`,`number`,`number`,`number`,`number`])}function ra(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{axis:a,exclusive:o,reverse:s}=r,c=i.shape.length;V(i.dtype===`float32`||i.dtype===`int32`,()=>`cumprod does not support ${i.dtype} tensors in the WASM backend`);let l=v([a],c),u=i;l!==null&&(u=Y({inputs:{x:i},attrs:{perm:l},backend:n}));let d=p(1,c)[0];W(`cumprod`,[d],c);let f=n.makeOutput(u.shape,u.dtype),m=u.shape[d],h=n.dataIdMap.get(u.dataId).id,g=n.dataIdMap.get(f.dataId).id;ta(h,+!!o,+!!s,m,g,G[i.dtype]);let _=f;if(l!==null){let e=R(l);_=Y({inputs:{x:f},attrs:{perm:e},backend:n}),n.disposeData(u.dataId),n.disposeData(f.dataId)}return _}const ia={kernelName:A,backendName:`wasm`,setupFunc:na,kernelFunc:ra};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let aa;function oa(e){aa=e.wasm.cwrap(Me,null,[`number`,`number`,`number`,`number`,`number`,`number`])}function sa(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{axis:a,exclusive:o,reverse:s}=r,c=i.shape.length;V(i.dtype===`float32`||i.dtype===`int32`,()=>`cumsum does not support ${i.dtype} tensors in the WASM backend`);let l=v([a],c),u=i;l!==null&&(u=Y({inputs:{x:i},attrs:{perm:l},backend:n}));let d=p(1,c)[0];W(`cumsum`,[d],c);let f=n.makeOutput(u.shape,u.dtype),m=u.shape[d],h=n.dataIdMap.get(u.dataId).id,g=n.dataIdMap.get(f.dataId).id;aa(h,+!!o,+!!s,m,g,G[i.dtype]);let _=f;if(l!==null){let e=R(l);_=Y({inputs:{x:f},attrs:{perm:e},backend:n}),n.disposeData(u.dataId),n.disposeData(f.dataId)}return _}const ca={kernelName:Me,backendName:`wasm`,setupFunc:oa,kernelFunc:sa};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let la;function ua(e){la=e.wasm.cwrap(`DenseBincount`,null,[`number`,`array`,`number`,`number`,`boolean`,`number`,`number`,`boolean`,`number`])}function da(e){let{backend:t,inputs:n,attrs:r}=e,{x:i,weights:a}=n,{size:o,binaryOutput:s}=r,c=a.shape.reduce((e,t)=>e*t,1)!==0,l=i.shape.length===1?[o]:[i.shape[0],o],u=t.makeOutput(l,a.dtype);function d(e){return t.dataIdMap.get(e.dataId).id}return la(d(i),new Uint8Array(new Int32Array(i.shape).buffer),i.shape.length,o,c,d(a),G[a.dtype],s,d(u)),u}const fa={kernelName:Be,backendName:`wasm`,setupFunc:ua,kernelFunc:da};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let pa;function ma(e){pa=e.wasm.cwrap(E,null,[`number`,`number`,`number`,`array`,`number`,`array`,`array`,`number`,`number`])}function ha(e){let{backend:t,inputs:n,attrs:r}=e,{x:i}=n,{blockSize:a,dataFormat:o}=r,s=i.shape[0],c=o===`NHWC`?i.shape[1]:i.shape[2],l=o===`NHWC`?i.shape[2]:i.shape[3],u=o===`NHWC`?i.shape[3]:i.shape[1],d=c*a,f=l*a,p=u/(a*a),m=o===`NHWC`?[s,d,f,p]:[s,p,d,f],h=t.makeOutput(m,`float32`),g=t.dataIdMap.get(i.dataId).id,_=new Uint8Array(new Int32Array(H(i.shape)).buffer),v=new Uint8Array(new Int32Array(m).buffer),y=new Uint8Array(new Int32Array(H(m)).buffer),b=t.dataIdMap.get(h.dataId).id;return pa(g,a,+(o===`NHWC`),_,i.shape.length-1,v,y,m.length,b),h}const ga={kernelName:E,backendName:`wasm`,setupFunc:ma,kernelFunc:ha};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let _a;function va(e){_a=e.wasm.cwrap(ie,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function ya(e){let{inputs:t,attrs:n,backend:r}=e,{x:i,filter:a}=t,o=r.dataIdMap.get(i.dataId).id,s=r.dataIdMap.get(a.dataId).id,{strides:c,dilations:l,pad:u,dimRoundingMode:d}=n,f=l??[1,1],p=be(i.shape,a.shape,c,f,u,d,!0),m=p.filterHeight,h=p.filterWidth,g=p.padInfo.top,_=p.padInfo.right,v=p.padInfo.bottom,y=p.padInfo.left,b=p.dilationHeight,x=p.dilationWidth,S=p.strideHeight,C=p.strideWidth,w=p.inChannels,T=p.outChannels,E=+(p.padInfo.type===`SAME`);if(p.dataFormat!==`channelsLast`)throw Error(`wasm backend DepthwiseConv2dNative does not support dataFormat:'${p.dataFormat}'. Please use 'channelsLast'.`);let D=r.makeOutput(p.outShape,`float32`),O=r.dataIdMap.get(D.dataId).id;return _a(o,i.shape[0],i.shape[1],i.shape[2],s,m,h,g,_,v,y,E,b,x,S,C,w,T,O),D}const ba={kernelName:ie,backendName:`wasm`,setupFunc:va,kernelFunc:ya};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let xa;function Sa(e){xa=e.wasm.cwrap(`Diag`,null,[`number`,`number`,`number`,`number`])}function Ca(e){let{inputs:t,backend:r}=e,{x:i}=t,a=n(i.shape),o=r.makeOutput([...i.shape,...i.shape],i.dtype);return xa(r.dataIdMap.get(i.dataId).id,G[i.dtype],a,r.dataIdMap.get(o.dataId).id),o}const wa={kernelName:Ke,backendName:`wasm`,setupFunc:Sa,kernelFunc:Ca};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ta;function Ea(e){Ta=e.wasm.cwrap(Ue,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Da(e){let{inputs:t,backend:n,attrs:r}=e,{x:i,filter:a}=t,{strides:o,pad:s,dilations:c}=r;if(i.dtype!==a.dtype)throw Error(`Dilation2D error: x must have the same dtype as filter. Got ${i.dtype} and ${a.dtype}`);let l=Pe(i.shape,a.shape,o,s,`NHWC`,c),u=n.makeOutput(l.outShape,i.dtype);return Ta(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(u.dataId).id,G[i.dtype],l.batchSize,l.inChannels,l.inHeight,l.inWidth,l.outHeight,l.outWidth,l.strideHeight,l.strideWidth,l.dilationHeight,l.dilationWidth,l.filterHeight,l.filterWidth,l.padInfo.top,l.padInfo.left),u}const Oa={kernelName:Ue,backendName:`wasm`,setupFunc:Ea,kernelFunc:Da};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ka;function Aa(e){ka=e.wasm.cwrap(Ye,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function ja(e){let{inputs:t,backend:n,attrs:r}=e,{x:i,filter:a,dy:o}=t,{strides:s,pad:c,dilations:l}=r;if(i.dtype!==a.dtype||i.dtype!==o.dtype)throw Error(`Dilation2DBackpropFilter error: x must have the same dtype as filter and dy. Got ${i.dtype}, ${a.dtype}, and ${o.dtype}`);let u=Pe(i.shape,a.shape,s,c,`NHWC`,l),d=n.makeOutput(a.shape,a.dtype);return ka(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(o.dataId).id,n.dataIdMap.get(d.dataId).id,G[i.dtype],u.batchSize,u.inChannels,u.inHeight,u.inWidth,u.outHeight,u.outWidth,u.strideHeight,u.strideWidth,u.dilationHeight,u.dilationWidth,u.filterHeight,u.filterWidth,u.padInfo.top,u.padInfo.left),d}const Ma={kernelName:Ye,backendName:`wasm`,setupFunc:Aa,kernelFunc:ja};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Na;function Pa(e){Na=e.wasm.cwrap(ve,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Fa(e){let{inputs:t,backend:n,attrs:r}=e,{x:i,filter:a,dy:o}=t,{strides:s,pad:c,dilations:l}=r;if(i.dtype!==a.dtype||i.dtype!==o.dtype)throw Error(`Dilation2DBackpropInput error: x must have the same dtype as filter and dy. Got ${i.dtype}, ${a.dtype}, and ${o.dtype}`);let u=Pe(i.shape,a.shape,s,c,`NHWC`,l),d=n.makeOutput(i.shape,i.dtype);return Na(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(o.dataId).id,n.dataIdMap.get(d.dataId).id,G[i.dtype],u.batchSize,u.inChannels,u.inHeight,u.inWidth,u.outHeight,u.outWidth,u.strideHeight,u.strideWidth,u.dilationHeight,u.dilationWidth,u.filterHeight,u.filterWidth,u.padInfo.top,u.padInfo.left),d}const Ia={kernelName:ve,backendName:`wasm`,setupFunc:Pa,kernelFunc:Fa},La=K(`Elu`)
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ra;function za(e){Ra=e.wasm.cwrap(Qt,null,[`number`,`number`,`number`])}function Ba(e){let{inputs:t,backend:n}=e,{dy:r,y:i}=t,a=n.makeOutput(i.shape,`float32`),o=e=>n.dataIdMap.get(e.dataId).id;return Ra(o(i),o(r),o(a)),a}const Va={kernelName:Qt,backendName:`wasm`,setupFunc:za,kernelFunc:Ba},Ha=q(Lt,!1,`bool`),Ua=K(`Erf`),Wa=K(`Exp`,`float32`)
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Ga(e){let{inputs:t,attrs:n,backend:r}=e,{input:i}=t,{dim:a}=n,o=i.shape.length,s=i.shape.slice(),c=a;return a<0&&(V(-(o+1)<=a,()=>`Axis must be in the interval [${-(o+1)}, ${o}]`),c=o+a+1),s.splice(c,0,1),Z({inputs:{x:i},backend:r,attrs:{shape:s}})}const Ka={kernelName:qt,backendName:`wasm`,kernelFunc:Ga},qa=K(wt,`float32`)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Ja(e){let{attrs:{shape:t,value:n},backend:r}=e,{attrs:{dtype:i}}=e;i||=gt(n);let a=r.makeOutput(t,i);return r.typedArrayFromHeap(a).fill(n),a}const Ya={kernelName:nt,backendName:`wasm`,kernelFunc:Ja};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Xa;function Za(e){Xa=e.wasm.cwrap(Bt,null,[`number`,`number`,`number`,`number`,`number`,`number`])}function Qa(e){let{inputs:t,backend:n}=e,{image:r}=t,i=n.makeOutput(r.shape,r.dtype),a=n.dataIdMap.get(r.dataId).id,o=n.dataIdMap.get(i.dataId).id,[s,c,l,u]=r.shape;return Xa(a,s,c,l,u,o),i}const $a={kernelName:Bt,backendName:`wasm`,kernelFunc:Qa,setupFunc:Za},eo=K(Xt),to=q(ct,!1)
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let no;function ro(e){no=e.wasm.cwrap(tn,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function io(e){let{backend:t,inputs:r,attrs:i}=e,{varianceEpsilon:a}=i,{x:o,mean:s,variance:c,offset:l,scale:u}=r,d=t.dataIdMap.get(o.dataId).id,f=t.dataIdMap.get(s.dataId).id,p=t.dataIdMap.get(c.dataId).id,m=l==null?0:t.dataIdMap.get(l.dataId).id,h=u==null?0:t.dataIdMap.get(u.dataId).id,g=t.makeOutput(o.shape,o.dtype);if(n(o.shape)===0)return g;let _=t.dataIdMap.get(g.dataId).id;return no(d,f,p,m,h,a,_),g}const ao={kernelName:tn,backendName:`wasm`,setupFunc:ro,kernelFunc:io};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let oo;function so(e){oo=e.wasm.cwrap(dt,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function co(e){let{inputs:t,attrs:n,backend:r}=e,{x:i,filter:a,bias:o,preluActivationWeights:s}=t,{strides:c,pad:l,dilations:u,dataFormat:d,dimRoundingMode:f,activation:p,leakyreluAlpha:m}=n,h=be(i.shape,a.shape,c,u,l,f),g=ar[p];if(g==null)throw Error(`${p} activation not yet supported for FusedConv2D in the wasm backend.`);let _=r.dataIdMap.get(i.dataId).id,v=r.dataIdMap.get(a.dataId).id,y=h.outChannels,b=0;if(o!=null){let e=r.dataIdMap.get(o.dataId);if(e.shape.length!==1)throw Error(`FusedConv2D only supports rank-1 bias but got rank ${e.shape.length}.`);if(e.shape[0]!==y)throw Error(`FusedConv2D bias shape (${e.shape}) does not match the number of output channels (${y})`);b=e.id}let x=h.filterHeight,S=h.filterWidth,C=h.padInfo.top,w=h.padInfo.right,T=h.padInfo.bottom,E=h.padInfo.left,D=h.dilationHeight,O=h.dilationWidth,k=h.strideHeight,A=h.strideWidth,j=h.inChannels,M=+(h.padInfo.type===`SAME`),N=h.batchSize,P=h.inHeight,ee=h.inWidth;if(d!==`NHWC`)throw Error(`wasm backend FusedConv2D does not support dataFormat:'${d}'. Please use 'NHWC'.`);let F=r.makeOutput(h.outShape,`float32`),te=r.dataIdMap.get(F.dataId).id,ne=s==null?0:r.dataIdMap.get(s.dataId).id;return oo(_,N,P,ee,v,x,S,b,C,w,T,E,M,D,O,k,A,j,y,g,ne,m||0,te),F}const lo={kernelName:dt,backendName:`wasm`,setupFunc:so,kernelFunc:co};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let uo;function fo(e){uo=e.wasm.cwrap(ht,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function po(e){let{inputs:t,attrs:n,backend:r}=e,{x:i,filter:a,bias:o,preluActivationWeights:s}=t,{strides:c,pad:l,dilations:u,dataFormat:d,dimRoundingMode:f,activation:p,leakyreluAlpha:m}=n,h=be(i.shape,a.shape,c,u,l,f,!0),g=ar[p];if(g==null)throw Error(`${p} activation not yet supported for FusedDepthwiseConv2D in the wasm backend.`);let _=r.dataIdMap.get(i.dataId).id,v=r.dataIdMap.get(a.dataId).id,y=h.outChannels,b=0;if(o!=null){let e=r.dataIdMap.get(o.dataId);if(e.shape.length!==1)throw Error(`FusedDepthwiseConv2D only supports rank-1 bias but got rank ${e.shape.length}.`);if(e.shape[0]!==y)throw Error(`FusedDepthwiseConv2D bias shape (${e.shape}) does not match the number of output channels (${y})`);b=e.id}let x=h.filterHeight,S=h.filterWidth,C=h.padInfo.top,w=h.padInfo.right,T=h.padInfo.bottom,E=h.padInfo.left,D=h.dilationHeight,O=h.dilationWidth,k=h.strideHeight,A=h.strideWidth,j=h.inChannels,M=+(h.padInfo.type===`SAME`),N=h.batchSize,P=h.inHeight,ee=h.inWidth;if(d!==`NHWC`)throw Error(`wasm backend FusedDepthwiseConv2D does not support dataFormat:'${d}'. Please use 'NHWC'.`);let F=r.makeOutput(h.outShape,`float32`),te=r.dataIdMap.get(F.dataId).id,ne=s==null?0:r.dataIdMap.get(s.dataId).id;return uo(_,N,P,ee,v,x,S,b,C,w,T,E,M,D,O,k,A,j,y,g,ne,m||0,te),F}const mo={kernelName:ht,backendName:`wasm`,setupFunc:fo,kernelFunc:po};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ho;function go(e){ho=e.wasm.cwrap(Ut,null,[`number`,`number`,`number`,`number`,`number`,`number`,`array`,`number`])}function _o(e){let{backend:t,inputs:n}=e,{params:r,indices:i}=n,[a,o,s,c]=Yn(r,i),l=t.makeOutput(a,r.dtype);if(o===0)return l;let u=i.shape,d=u[u.length-1],f=t.dataIdMap.get(r.dataId).id,p=t.dataIdMap.get(i.dataId).id,m=new Uint8Array(new Int32Array(c).buffer),h=t.dataIdMap.get(l.dataId).id;return ho(f,G[r.dtype],p,o,d,s,m,h),l}const vo={kernelName:Ut,backendName:`wasm`,setupFunc:go,kernelFunc:_o};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let yo;function bo(e){yo=e.wasm.cwrap(`Gather`,null,[`number`,`number`,`array`,`number`,`number`,`number`,`array`,`number`])}function xo(e){let{backend:t,inputs:r,attrs:i}=e,{x:a,indices:o}=r,{axis:s,batchDims:c}=i,l=m(s,a.shape)[0],u=t.readSync(o.dataId),d=a.shape[l];for(let e=0;e<u.length;++e){let t=u[e];V(t<=d-1&&t>=0,()=>`GatherV2: the index value ${t} is not in [0, ${d-1}]`)}let f=Pn(a,o,l,c),p=Z({inputs:{x:a},attrs:{shape:[f.batchSize,f.outerSize,f.dimSize,f.sliceSize]},backend:t}),h=n(o.shape),g=Z({inputs:{x:o},attrs:{shape:[f.batchSize,h/f.batchSize]},backend:t}),_=[f.batchSize,f.outerSize,h/f.batchSize,f.sliceSize],v=t.makeOutput(_,a.dtype);if(n(a.shape)===0)return v;let y=p.shape.length-1,b=t.dataIdMap.get(p.dataId).id,x=t.dataIdMap.get(g.dataId).id,S=t.dataIdMap.get(v.dataId).id,C=new Uint8Array(new Int32Array(H(p.shape)).buffer),w=new Uint8Array(new Int32Array(H(_)).buffer);return yo(b,G[a.dtype],C,y,x,f.batchSize,w,S),t.disposeData(p.dataId),t.disposeData(g.dataId),v.shape=f.outputShape,v}const So={kernelName:Ft,backendName:`wasm`,setupFunc:bo,kernelFunc:xo},Co=q(St,!1,`bool`),wo=q(yt,!1,`bool`),To=K(at,`bool`),Eo=K(fn,`bool`),Do=K(Te,`bool`)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2022 The TensorFlow Authors. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the License);
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an AS IS BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Oo;function ko(e){Oo=e.wasm.cwrap(cn,null,[`number`,`number`,`number`,`number`])}function Ao(e){let{inputs:{x:t},attrs:{alpha:r},backend:i}=e,a=i.dataIdMap.get(t.dataId).id,o=i.makeOutput(t.shape,`float32`);if(n(t.shape)!==0){let e=i.dataIdMap.get(o.dataId).id;Oo(a,G[t.dtype],r,e)}return o}const jo={kernelName:cn,backendName:`wasm`,setupFunc:ko,kernelFunc:Ao},Mo=q(ke,!1,`bool`),No=q(x,!1,`bool`)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2023 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Po;function Fo(e){Po=e.wasm.cwrap(_,null,[`number`,`number`,`number`,`number`])}function Io(e){let{attrs:t,backend:n}=e,{start:r,stop:i,num:a}=t,o=Math.floor(a),s=n.makeOutput([o],`float32`);return Po(n.dataIdMap.get(s.dataId).id,r,i,o),s}const Lo={kernelName:_,backendName:`wasm`,setupFunc:Fo,kernelFunc:Io},Ro=K(`Log`),zo=K(me),Bo=q(At,!1,`bool`),Vo=K(a),Ho=q(Dt,!1,`bool`),Uo=q(ue,!1,`bool`)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Wo;function Go(e){Wo=e.wasm.cwrap(`LRN`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Ko(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{depthRadius:a,bias:o,alpha:s,beta:c}=r;if(i.dtype!==`float32`)throw Error(`LRN error: x must have dtype float32`);let l=n.makeOutput(i.shape,i.dtype);return Wo(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(l.dataId).id,i.shape[3],a,o,s,c),l}const qo={kernelName:`LRN`,backendName:`wasm`,setupFunc:Go,kernelFunc:Ko};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Jo;function Yo(e){Jo=e.wasm.cwrap(f,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Xo(e){let{inputs:t,backend:n,attrs:r}=e,{x:i,y:a,dy:o}=t,{depthRadius:s,bias:c,alpha:l,beta:u}=r;if(i.dtype!==`float32`||a.dtype!==`float32`||o.dtype!==`float32`)throw Error(`LRNGrad error: x, y, and dy must have dtype float32`);let d=n.makeOutput(i.shape,i.dtype);return Jo(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(o.dataId).id,n.dataIdMap.get(d.dataId).id,o.shape[3],s,c,l,u),d}const Zo={kernelName:f,backendName:`wasm`,setupFunc:Yo,kernelFunc:Xo};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Qo;function $o(e){Qo=e.wasm.cwrap(`Max`,null,[`number`,`number`,`number`,`number`])}function es(e){let{backend:t,inputs:r,attrs:i}=e,{reductionIndices:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=s,{transposed:u,axes:d,originalAxes:f,inputWasTransposed:p}=X(s,a,t);if(p){let e=t.dataIdMap.get(u.dataId).id;l=u,c=e}let m=l.shape.length;W(`max`,d,m);let[h,g]=U(l.shape,d),_=n(g),v=t.makeOutput(h,s.dtype);if(n(l.shape)!==0){let e=t.dataIdMap.get(v.dataId).id;Qo(c,G[s.dtype],_,e)}return p&&t.disposeData(u.dataId),o&&(v.shape=B(v.shape,f)),v}const ts={kernelName:`Max`,backendName:`wasm`,setupFunc:$o,kernelFunc:es},ns=q(Se,!1)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let rs;function is(e){rs=e.wasm.cwrap(fe,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function as(e){let{inputs:t,attrs:n,backend:r}=e,i=t.x,a=r.dataIdMap.get(i.dataId).id;V(i.dtype===`float32`,()=>`Error in MaxPool: only float32 input is supported. Got ${i.dtype}.`);let{filterSize:o,strides:s,pad:c,dimRoundingMode:l}=n,u=O(i.shape,o,s,1,c,l),d=u.filterHeight,f=u.filterWidth,p=u.padInfo.top,m=u.padInfo.right,h=u.padInfo.bottom,g=u.padInfo.left,_=u.dilationHeight,v=u.dilationWidth,y=u.strideHeight,b=u.strideWidth,x=u.inChannels,S=u.outChannels;if(u.dataFormat!==`channelsLast`)throw Error(`wasm backend does not support dataFormat:'${u.dataFormat}'. Please use 'channelsLast'.`);let C=r.makeOutput(u.outShape,`float32`),w=r.dataIdMap.get(C.dataId).id;return rs(a,i.shape[0],i.shape[1],i.shape[2],d,f,p,m,h,g,_,v,y,b,x,S,w),C}const os={kernelName:fe,backendName:`wasm`,setupFunc:is,kernelFunc:as};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ss;function cs(e){ss=e.wasm.cwrap(`MaxPool3D`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function ls(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{filterSize:a,strides:o,pad:s,dimRoundingMode:c,dataFormat:l}=r,u=Ae(i.shape,a,o,1,s,c,l),d=n.makeOutput(u.outShape,i.dtype);return ss(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(d.dataId).id,u.batchSize,u.inChannels,u.inDepth,u.inHeight,u.inWidth,u.outDepth,u.outHeight,u.outWidth,u.strideDepth,u.strideHeight,u.strideWidth,u.dilationDepth,u.dilationHeight,u.dilationWidth,u.effectiveFilterDepth,u.effectiveFilterHeight,u.effectiveFilterWidth,u.padInfo.front,u.padInfo.top,u.padInfo.left),d}const us={kernelName:_e,backendName:`wasm`,setupFunc:cs,kernelFunc:ls};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ds;function fs(e){ds=e.wasm.cwrap(`MaxPool3DGrad`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function ps(e){let{inputs:t,backend:n,attrs:r}=e,{dy:i,input:a}=t,{filterSize:o,strides:s,pad:c,dimRoundingMode:l}=r,u=Ae(a.shape,o,s,1,c,l),d=n.makeOutput(a.shape,a.dtype);return ds(n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(d.dataId).id,u.batchSize,u.inChannels,u.inDepth,u.inHeight,u.inWidth,u.outDepth,u.outHeight,u.outWidth,u.strideDepth,u.strideHeight,u.strideWidth,u.dilationDepth,u.dilationHeight,u.dilationWidth,u.effectiveFilterDepth,u.effectiveFilterHeight,u.effectiveFilterWidth,u.padInfo.front,u.padInfo.top,u.padInfo.left),d}const ms={kernelName:C,backendName:`wasm`,setupFunc:fs,kernelFunc:ps};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let hs;function gs(e){hs=e.wasm.cwrap(`MaxPoolGrad`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function _s(e){let{inputs:t,backend:n,attrs:r}=e,{dy:i,input:a}=t,{filterSize:o,strides:s,pad:c,dimRoundingMode:l}=r,u=O(a.shape,o,s,1,c,l),d=n.makeOutput(a.shape,a.dtype);return hs(n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(d.dataId).id,u.batchSize,u.inChannels,u.inHeight,u.inWidth,u.outHeight,u.outWidth,u.strideHeight,u.strideWidth,u.dilationHeight,u.dilationWidth,u.effectiveFilterHeight,u.effectiveFilterWidth,u.padInfo.top,u.padInfo.left),d}const vs={kernelName:ee,backendName:`wasm`,setupFunc:gs,kernelFunc:_s};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ys;function bs(e){ys=e.wasm.cwrap(`MaxPoolWithArgmax`,null,[`number`,`number`,`number`,`number`,`boolean`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function xs(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{filterSize:a,strides:o,pad:s,includeBatchInIndex:c}=r;V(i.shape.length===4,()=>`Error in maxPool: input must be rank 4 but got rank ${i.shape.length}.`);let l=[1,1];V(w(o,l),()=>`Error in maxPool: Either strides or dilations must be 1. Got strides ${o} and dilations '${l}'`);let u=O(i.shape,a,o,[1,1],s),d=n.makeOutput(u.outShape,i.dtype),f=n.makeOutput(u.outShape,`int32`);return ys(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(d.dataId).id,n.dataIdMap.get(f.dataId).id,G[i.dtype],c,u.batchSize,u.inChannels,u.inHeight,u.inWidth,u.outHeight,u.outWidth,u.strideHeight,u.strideWidth,u.dilationHeight,u.dilationWidth,u.effectiveFilterHeight,u.effectiveFilterWidth,u.padInfo.top,u.padInfo.left),[d,f]}const Ss={kernelName:ce,backendName:`wasm`,setupFunc:bs,kernelFunc:xs};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Cs;function ws(e){Cs=e.wasm.cwrap(vn,null,[`number, number, number`])}function Ts(e){let{backend:t,inputs:r,attrs:i}=e,{axis:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=c,u=s,{transposed:d,axes:f,originalAxes:m,inputWasTransposed:h}=X(s,a,t),g=f;if(h){let e=t.dataIdMap.get(d.dataId).id;e!==c&&(u=d,l=e,g=p(g.length,u.shape.length))}W(`mean`,g,u.shape.length);let[_,v]=U(u.shape,g),y=n(v),b=u;u.dtype!==`float32`&&(b=$({backend:t,inputs:{x:u},attrs:{dtype:`float32`}}),l=t.dataIdMap.get(b.dataId).id);let x=t.makeOutput(_,`float32`);if(n(u.shape)!==0){let e=t.dataIdMap.get(x.dataId).id;Cs(l,y,e)}return h&&t.disposeData(d.dataId),o&&(x.shape=B(x.shape,m)),u.dtype!==`float32`&&t.disposeData(b.dataId),x}const Es={kernelName:vn,backendName:`wasm`,setupFunc:ws,kernelFunc:Ts};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ds;function Os(e){Ds=e.wasm.cwrap(`Min`,null,[`number`,`number`,`number`,`number`])}function ks(e){let{backend:t,inputs:r,attrs:i}=e,{axis:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=c,u=s,{transposed:d,axes:f,originalAxes:p,inputWasTransposed:m}=X(s,a,t);if(m){let e=t.dataIdMap.get(d.dataId).id;e!==c&&(u=d,l=e)}let h=u.shape.length;W(`min`,f,h);let[g,_]=U(u.shape,f),v=n(_),y=t.makeOutput(g,u.dtype);if(n(u.shape)!==0){let e=t.dataIdMap.get(y.dataId).id;Ds(l,G[s.dtype],v,e)}return m&&t.disposeData(d.dataId),o&&(y.shape=B(y.shape,p)),y}const As={kernelName:`Min`,backendName:`wasm`,setupFunc:Os,kernelFunc:ks},js=q(l,!1)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
var Ms;(function(e){e[e.reflect=0]=`reflect`,e[e.symmetric=1]=`symmetric`})(Ms||={});let Ns;function Ps(e){Ns=e.wasm.cwrap(Le,null,[`number`,`array`,`number`,`number`,`array`,`array`,`number`,`number`])}function Fs(e){let{inputs:{x:t},backend:n,attrs:{paddings:r,mode:i}}=e,a=r.map((e,n)=>e[0]+t.shape[n]+e[1]),o=n.dataIdMap.get(t.dataId).id,s=n.makeOutput(a,t.dtype),c=n.dataIdMap.get(s.dataId).id,l=new Uint8Array(new Int32Array(t.shape).buffer),u=r.map(e=>e[0]),d=r.map(e=>e[1]),f=new Uint8Array(new Int32Array(u).buffer),p=new Uint8Array(new Int32Array(d).buffer);return Ns(o,l,t.shape.length,G[t.dtype],f,p,Ms[i],c),s}const Is={kernelName:Le,backendName:`wasm`,kernelFunc:Fs,setupFunc:Ps};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ls;function Rs(e){Ls=e.wasm.cwrap(y,null,[`number`,`number`,`number`,`number`])}function zs(e){let{backend:t,inputs:{logits:r},attrs:{dim:i}}=e,a=t.dataIdMap.get(r.dataId).id,o=t.makeOutput(r.shape,r.dtype),s=t.dataIdMap.get(o.dataId).id,c=r.shape[i],l=n(r.shape)/c;return n(o.shape)===0||Ls(a,s,c,l),o}const Bs={kernelName:y,backendName:`wasm`,setupFunc:Rs,kernelFunc:zs};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Vs;function Hs(e){Vs=e.wasm.cwrap(j,null,[`number`,`number`,`number`,`number`,`number`,`number`])}function Us(e){let{inputs:t,backend:n,attrs:r}=e,{logits:i}=t,{numSamples:a,seed:o,normalized:s}=r;if(i.dtype!==`float32`)throw Error(`Tensor logits must have dtype float32, got ${i.dtype}`);let c=s?i:zs({inputs:{logits:i},backend:n,attrs:{dim:i.shape.length-1}}),[l,u]=c.shape,d=n.makeOutput([l,a],`int32`);return Vs(n.dataIdMap.get(c.dataId).id,l,u,a,o,n.dataIdMap.get(d.dataId).id),s||n.disposeData(c.dataId),d}const Ws={kernelName:j,backendName:`wasm`,setupFunc:Hs,kernelFunc:Us},Gs=q(`Mod`,!0),Ks=q(Ne,!0),qs=K(`Neg`)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Js(e,t){let n=new Int32Array(e.wasm.HEAPU8.buffer,t,4),r=n[0],i=n[1],a=n[2],o=n[3];return e.wasm._free(t),{pSelectedIndices:r,selectedSize:i,pSelectedScores:a,pValidOutputs:o}}
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ys;function Xs(e){Ys=e.wasm.cwrap(Ve,`number`,[`number`,`number`,`number`,`number`,`number`])}function Zs(e){let{backend:t,inputs:n,attrs:r}=e,{iouThreshold:i,maxOutputSize:a,scoreThreshold:o}=r,{boxes:s,scores:c}=n,l=t.dataIdMap.get(s.dataId).id,u=t.dataIdMap.get(c.dataId).id,{pSelectedIndices:d,selectedSize:f,pSelectedScores:p,pValidOutputs:m}=Js(t,Ys(l,u,a,i,o));return t.wasm._free(p),t.wasm._free(m),t.makeOutput([f],`int32`,d)}const Qs={kernelName:Ve,backendName:`wasm`,setupFunc:Xs,kernelFunc:Zs};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let $s;function ec(e){$s=e.wasm.cwrap(D,`number`,[`number`,`number`,`number`,`number`,`number`,`bool`])}function tc(e){let{backend:t,inputs:n,attrs:r}=e,{iouThreshold:i,maxOutputSize:a,scoreThreshold:o,padToMaxOutputSize:s}=r,{boxes:c,scores:l}=n,u=t.dataIdMap.get(c.dataId).id,d=t.dataIdMap.get(l.dataId).id,{pSelectedIndices:f,selectedSize:p,pSelectedScores:m,pValidOutputs:h}=Js(t,$s(u,d,a,i,o,s));return t.wasm._free(m),[t.makeOutput([p],`int32`,f),t.makeOutput([],`int32`,h)]}const nc={kernelName:D,backendName:`wasm`,setupFunc:ec,kernelFunc:tc};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let rc;function ic(e){rc=e.wasm.cwrap(ae,`number`,[`number`,`number`,`number`,`number`,`number`,`number`])}function ac(e){let{backend:t,inputs:n,attrs:r}=e,{iouThreshold:i,maxOutputSize:a,scoreThreshold:o,softNmsSigma:s}=r,{boxes:c,scores:l}=n,u=t.dataIdMap.get(c.dataId).id,d=t.dataIdMap.get(l.dataId).id,{pSelectedIndices:f,selectedSize:p,pSelectedScores:m,pValidOutputs:h}=Js(t,rc(u,d,a,i,o,s));return t.wasm._free(h),[t.makeOutput([p],`int32`,f),t.makeOutput([p],`float32`,m)]}const oc={kernelName:ae,backendName:`wasm`,setupFunc:ic,kernelFunc:ac},sc=q(Gt,!1,`bool`)
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let cc;function lc(e){cc=e.wasm.cwrap(ne,null,[`number`,`number`,`number`,`number`,`number`])}function uc(e){let{inputs:t,backend:n,attrs:r}=e,{indices:i}=t,{dtype:a,depth:o,onValue:s,offValue:c}=r,l=n.makeOutput([...i.shape,o],a),u=n.dataIdMap.get(l.dataId).id,d=n.dataIdMap.get(i.dataId).id;return cc(d,o,s,c,u),l}const dc={kernelName:ne,backendName:`wasm`,setupFunc:lc,kernelFunc:uc};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function fc(e){let{inputs:{x:t},backend:n}=e,r=n.makeOutput(t.shape,t.dtype);return n.typedArrayFromHeap(r).fill(1),r}const pc={kernelName:qe,backendName:`wasm`,kernelFunc:fc};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function mc(e){let{inputs:t,backend:n,attrs:r}=e,{axis:i}=r;if(t.length===1)return Ga({inputs:{input:t[0]},backend:n,attrs:{dim:i}});let a=t[0].shape,o=t[0].dtype;t.forEach(e=>{Jt(a,e.shape,`All tensors passed to stack must have matching shapes`),V(o===e.dtype,()=>`All tensors passed to stack must have matching dtypes`)});let s=[],c=Ei({inputs:t.map(e=>{let t=Ga({inputs:{input:e},backend:n,attrs:{dim:i}});return s.push(t),t}),backend:n,attrs:{axis:i}});return s.forEach(e=>n.disposeData(e.dataId)),c}const hc={kernelName:We,backendName:`wasm`,kernelFunc:mc};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let gc;function _c(e){gc=e.wasm.cwrap(Xe,null,[`number`,`array`,`number`,`number`,`array`,`array`,`number`,`number`])}function vc(e){let{inputs:{x:t},backend:r,attrs:{paddings:i,constantValue:a}}=e,o=i.map((e,n)=>e[0]+t.shape[n]+e[1]);if(n(t.shape)===0)return Ja({backend:r,attrs:{shape:o,value:a,dtype:t.dtype}});let s=r.dataIdMap.get(t.dataId).id,c=r.makeOutput(o,t.dtype),l=r.dataIdMap.get(c.dataId).id,u=new Uint8Array(new Int32Array(t.shape).buffer),d=i.map(e=>e[0]),f=i.map(e=>e[1]),p=new Uint8Array(new Int32Array(d).buffer),m=new Uint8Array(new Int32Array(f).buffer);return gc(s,u,t.shape.length,G[t.dtype],p,m,a,l),c}const yc={kernelName:Xe,backendName:`wasm`,kernelFunc:vc,setupFunc:_c},bc=q(`Pow`,!1)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let xc;function Sc(e){xc=e.wasm.cwrap(ye,null,[`number`,`number`,`number`])}function Cc(e){let{inputs:t,backend:n}=e,{x:r,alpha:i}=t,a=n.dataIdMap.get(r.dataId).id,o=n.dataIdMap.get(i.dataId).id,s=a,c=r,l=c;c.dtype!==`float32`&&(l=$({backend:n,inputs:{x:r},attrs:{dtype:`float32`}}),s=n.dataIdMap.get(l.dataId).id);let u=n.makeOutput(r.shape,`float32`),d=n.dataIdMap.get(u.dataId).id;return xc(s,o,d),c.dtype!==`float32`&&n.disposeData(l.dataId),u}const wc={kernelName:ye,backendName:`wasm`,setupFunc:Sc,kernelFunc:Cc};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Tc;function Ec(e){Tc=e.wasm.cwrap(t,null,[`number`,`number`,`number`,`number`])}function Dc(e){let{backend:t,inputs:r,attrs:i}=e,{axis:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=c,u=s,{transposed:d,axes:f,originalAxes:m,inputWasTransposed:h}=X(s,a,t),g=f;if(h){let e=t.dataIdMap.get(d.dataId).id;e!==c&&(u=d,l=e,g=p(g.length,u.shape.length))}W(`prod`,g,u.shape.length);let[_,v]=U(u.shape,g),y=n(v),b=t.makeOutput(_,u.dtype);if(n(u.shape)!==0){let e=t.dataIdMap.get(b.dataId).id;Tc(l,y,G[b.dtype],e)}return h&&t.disposeData(d.dataId),o&&(b.shape=B(b.shape,m)),b}const Oc={kernelName:t,backendName:`wasm`,setupFunc:Ec,kernelFunc:Dc},kc={kernelName:Kt,backendName:`wasm`,kernelFunc:e=>{
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let{backend:t,attrs:n}=e,{start:r,stop:i,step:a,dtype:o}=n,s=Wn(r,i,a,o),c=t.makeOutput([s.length],o);return t.typedArrayFromHeap(c).set(s),c}},Ac=q(tt,!0),jc=K(Rt),Mc=K(Yt),Nc=K(st)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2022 The TensorFlow Authors. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Pc;function Fc(e){Pc=e.wasm.cwrap($t,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Ic(e){let{backend:t,inputs:r,attrs:i}=e,{images:a}=r,{alignCorners:o,halfPixelCenters:s,size:c}=i,[l,u]=c,[d,f,p,m]=a.shape,h=[d,l,u,m],g=t.dataIdMap.get(a.dataId),_;g.dtype!==`float32`&&(_=$({backend:t,inputs:{x:a},attrs:{dtype:`float32`}}),g=t.dataIdMap.get(_.dataId));let v=g.id,y=t.makeOutput(h,`float32`);if(n(a.shape)===0)return y;let b=t.dataIdMap.get(y.dataId).id;return Pc(v,d,f,p,m,l,u,+!!o,+!!s,b),_!=null&&t.disposeData(_.dataId),y}const Lc={kernelName:$t,backendName:`wasm`,setupFunc:Fc,kernelFunc:Ic};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Rc;function zc(e){Rc=e.wasm.cwrap(lt,null,[`number`,`number`,`number`,`array`,`array`,`boolean`])}function Bc(e){let{inputs:t,backend:n,attrs:r}=e,{images:i,dy:a}=t,{alignCorners:o}=r,s=n.makeOutput(i.shape,`float32`),c=n.dataIdMap.get(i.dataId),l;return c.dtype!==`float32`&&(l=$({backend:n,inputs:{x:i},attrs:{dtype:`float32`}}),c=n.dataIdMap.get(l.dataId)),Rc(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(s.dataId).id,new Uint8Array(new Int32Array(i.shape).buffer),new Uint8Array(new Int32Array(a.shape).buffer),o),l!=null&&n.disposeData(l.dataId),s}const Vc={kernelName:lt,backendName:`wasm`,setupFunc:zc,kernelFunc:Bc};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the 'License');
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an 'AS IS' BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Hc;function Uc(e){Hc=e.wasm.cwrap(pt,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Wc(e){let{backend:t,inputs:r,attrs:i}=e,{images:a}=r,{alignCorners:o,halfPixelCenters:s,size:c}=i,[l,u]=c,[d,f,p,m]=a.shape,h=[d,l,u,m],g=t.makeOutput(h,`float32`);if(n(a.shape)===0)return g;let _=t.dataIdMap.get(a.dataId),v;_.dtype!==`float32`&&(v=$({backend:t,inputs:{x:a},attrs:{dtype:`float32`}}),_=t.dataIdMap.get(v.dataId));let y=_.id,b=t.dataIdMap.get(g.dataId).id;return Hc(y,d,f,p,m,l,u,+!!o,+!!s,b),v!=null&&t.disposeData(v.dataId),g}const Gc={kernelName:pt,backendName:`wasm`,setupFunc:Uc,kernelFunc:Wc};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Kc;function qc(e){Kc=e.wasm.cwrap(Vt,null,[`number`,`number`,`number`,`array`,`array`,`boolean`])}function Jc(e){let{inputs:t,backend:n,attrs:r}=e,{images:i,dy:a}=t,{alignCorners:o}=r,s=n.makeOutput(i.shape,`float32`),c=n.dataIdMap.get(i.dataId),l;return c.dtype!==`float32`&&(l=$({backend:n,inputs:{x:i},attrs:{dtype:`float32`}}),c=n.dataIdMap.get(l.dataId)),Kc(n.dataIdMap.get(i.dataId).id,n.dataIdMap.get(a.dataId).id,n.dataIdMap.get(s.dataId).id,new Uint8Array(new Int32Array(i.shape).buffer),new Uint8Array(new Int32Array(a.shape).buffer),o),l!=null&&n.disposeData(l.dataId),s}const Yc={kernelName:Vt,backendName:`wasm`,setupFunc:qc,kernelFunc:Jc};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Xc;function Zc(e){Xc=e.wasm.cwrap(Nt,null,[`number`,`array`,`number`,`array`,`number`,`number`])}function Qc(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,{dims:a}=r,o=m(a,i.shape);if(i.shape.length===0)return J({inputs:{x:i},backend:n});let s=n.makeOutput(i.shape,i.dtype),c=n.dataIdMap.get(i.dataId).id,l=n.dataIdMap.get(s.dataId).id,u=new Uint8Array(new Int32Array(o).buffer),d=new Uint8Array(new Int32Array(i.shape).buffer);Xc(c,u,o.length,d,i.shape.length,l);let f=Z({inputs:{x:s},attrs:{shape:i.shape},backend:n});return n.disposeData(s.dataId),f}const $c={kernelName:Nt,backendName:`wasm`,kernelFunc:Qc,setupFunc:Zc};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let el;function tl(e){el=e.wasm.cwrap(bt,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`array`,`number`,`number`])}function nl(e){let{inputs:t,backend:n,attrs:r}=e,{image:i}=t,{radians:a,fillValue:o,center:s}=r,c=n.makeOutput(i.shape,i.dtype),l=n.dataIdMap.get(i.dataId).id,u=n.dataIdMap.get(c.dataId).id,[d,f,p,m]=i.shape,[h,g]=wn(s,f,p),_=typeof o==`number`?[o,o,o,o===0?0:255]:[...o,255],v=new Uint8Array(new Int32Array(_).buffer);return el(l,d,f,p,m,a,h,g,v,_.length,u),c}const rl={kernelName:bt,backendName:`wasm`,kernelFunc:nl,setupFunc:tl},il=K(_t),al=K(Qe)
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ol;function sl(e){ol=e.wasm.cwrap(nn,null,[`number`,`number`,`number`,`number`,`number`,`number`,`array`,`number`,`number`])}function cl(e){let{backend:t,inputs:r,attrs:i}=e,{indices:a,updates:o}=r,{shape:s}=i,c=t.makeOutput(s,o.dtype);if(n(s)===0)return c;let{sliceRank:l,numUpdates:u,sliceSize:d,strides:f,outputSize:p}=et(o,a,s),m=t.dataIdMap.get(a.dataId).id,h=t.dataIdMap.get(o.dataId).id,g=new Uint8Array(new Int32Array(f).buffer),_=t.dataIdMap.get(c.dataId).id;return ol(m,h,G[o.dtype],l,u,d,g,p,_),c}const ll={kernelName:nn,backendName:`wasm`,setupFunc:sl,kernelFunc:cl};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ul;function dl(e){ul=e.wasm.cwrap(pn,null,[`number`,`number`,`number`,`number`,`number`,`number`,`bool`,`number`])}function fl(e){let{inputs:t,backend:n,attrs:r}=e,{sortedSequence:i,values:a}=t,{side:o}=r;if(i.dtype!==a.dtype)throw Error(`SearchSorted error: sorted_sequence must have the same dtype as values. Got ${i.dtype} and ${a.dtype}`);let s=n.makeOutput(a.shape,`int32`);function c(e){return n.dataIdMap.get(e.dataId).id}return ul(c(i),c(a),i.shape[0],i.shape[1],a.shape[1],G[i.dtype],o===`left`,c(s)),s}const pl={kernelName:pn,backendName:`wasm`,setupFunc:dl,kernelFunc:fl};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ml;function hl(e){ml=e.wasm.cwrap(`SelectV2`,null,[`number`,`number`,`number`,`number`,`number`])}function gl(e){let{inputs:t,backend:r}=e,{condition:i,t:a,e:o}=t,s=r.dataIdMap.get(i.dataId).id,c=r.dataIdMap.get(a.dataId).id,l=r.dataIdMap.get(o.dataId).id,u=r.makeOutput(a.shape,a.dtype),d=r.dataIdMap.get(u.dataId).id,f=i.shape.length,p=a.shape.length,m=f===0||f>1||p===1?1:n(a.shape.slice(1));return ml(s,c,l,m,d),u}const _l={kernelName:rt,backendName:`wasm`,kernelFunc:gl,setupFunc:hl},vl=K(un)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let yl;function bl(e){yl=e.wasm.cwrap(Ce,null,[`number`,`number`])}function xl(e){let{backend:t,inputs:{x:r}}=e,i=t.dataIdMap.get(r.dataId).id,a=t.makeOutput(r.shape,r.dtype),o=t.dataIdMap.get(a.dataId).id;return n(a.shape)===0||yl(i,o),a}const Sl={kernelName:`Sigmoid`,backendName:`wasm`,setupFunc:bl,kernelFunc:xl},Cl=K(u),wl=K(`Sin`),Tl=K(on),El=K(h)
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Dl(e){let{inputs:t,backend:r,attrs:i}=e,{x:a}=t,{blockShape:o,paddings:s}=i,c=n(o),l=[[0,0]];l.push(...s);for(let e=1+o.length;e<a.shape.length;++e)l.push([0,0]);let u=yc.kernelFunc({inputs:{x:a},backend:r,attrs:{paddings:l,constantValue:0}}),d=Cn(u.shape,o,c,!1),f=On(d.length,o.length,!1),p=Dn(u.shape,o,c,!1),m=Z({inputs:{x:u},backend:r,attrs:{shape:d}}),h=Y({inputs:{x:m},backend:r,attrs:{perm:f}}),g=Z({inputs:{x:h},backend:r,attrs:{shape:p}});return r.disposeData(u.dataId),r.disposeData(m.dataId),r.disposeData(h.dataId),g}const Ol={kernelName:z,backendName:`wasm`,kernelFunc:Dl};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let kl;function Al(e){kl=e.wasm.cwrap(`SparseFillEmptyRows`,`number`,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function jl(e){let{backend:t,inputs:n}=e,{indices:r,values:i,denseShape:a,defaultValue:o}=n,s=r.shape[0],c=r.shape[1],l=t.readSync(a.dataId)[0],u=[s+l,c],d=t.dataIdMap.get(r.dataId).id,f=t.dataIdMap.get(i.dataId).id,p=t.dataIdMap.get(o.dataId).id,m=t.makeOutput(u,r.dtype),h=t.dataIdMap.get(m.dataId).id,g=t.makeOutput(u.slice(0,1),i.dtype),_=t.dataIdMap.get(g.dataId).id,v=t.makeOutput([l],`bool`),y=t.dataIdMap.get(v.dataId).id,b=t.makeOutput([s],r.dtype),x=t.dataIdMap.get(b.dataId).id,S=t.makeOutput([4],`int32`),C=t.dataIdMap.get(S.dataId).id,w=kl(d,f,G[i.dtype],s,l,c,p,h,_,y,x,C),T=t.readSync(S.dataId),E;switch(T[0]){case 1:E=bn(T[1]);break;case 2:E=Qn(T[1],T[2]);break;case 3:E=En(T[1],T[2],T[3]);break;default:E=``}if(t.disposeData(S.dataId),E)throw t.disposeData(m.dataId),t.disposeData(g.dataId),t.disposeData(v.dataId),t.disposeData(b.dataId),Error(E);let D=m,O=g;return w!==u[0]&&(D=Q({inputs:{x:m},attrs:{begin:0,size:[w,c]},backend:t}),O=Q({inputs:{x:g},attrs:{begin:0,size:w},backend:t}),t.disposeData(m.dataId),t.disposeData(g.dataId)),[D,O,v,b]}const Ml={kernelName:Ot,backendName:`wasm`,setupFunc:Al,kernelFunc:jl};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Nl;function Pl(e){Nl=e.wasm.cwrap(r,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function Fl(e){let{backend:t,inputs:r}=e,{inputIndices:i,inputShape:a,newShape:o}=r;if(i.shape.length!==2)throw Error(`Input indices should be a matrix but received shape
        ${i.shape}`);if(a.shape.length!==1)throw Error(`Input shape should be a vector but received shape
        ${a.shape}`);if(o.shape.length!==1)throw Error(`Target shape should be a vector but received shape ${o.shape}`);let s=t.dataIdMap.get(i.dataId).id,c=t.dataIdMap.get(a.dataId).id,l=t.dataIdMap.get(o.dataId).id,u=i.shape[0],d=n(o.shape),f=t.makeOutput([u,d],i.dtype),p=t.dataIdMap.get(f.dataId).id,m=t.makeOutput([d],o.dtype),h=t.dataIdMap.get(m.dataId).id,g=t.makeOutput([3],`int32`),_=t.dataIdMap.get(g.dataId).id;Nl(s,c,l,u,p,h,_);let v=t.readSync(g.dataId),y;switch(v[0]){case 0:y=$n(v[1],v[2]);break;case 1:y=Tn(v[1],v[2]);break;case 2:y=Zn();break;case 3:{let e=Array.from(t.readSync(a.dataId)),n=Array.from(t.readSync(m.dataId));y=Nn(e,n);break}case 4:{let e=Array.from(t.readSync(a.dataId)),n=Array.from(t.readSync(m.dataId));y=er(e,n);break}default:y=``}if(t.disposeData(g.dataId),y)throw t.disposeData(f.dataId),t.disposeData(m.dataId),Error(y);return[f,m]}const Il={kernelName:r,backendName:`wasm`,setupFunc:Pl,kernelFunc:Fl};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ll;function Rl(e){Ll=e.wasm.cwrap(`SparseSegmentReduction`,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`])}function zl(e,t){let{backend:n,inputs:r}=e,{data:i,indices:a,segmentIds:o}=r,s=a.shape[0],c=n.readSync(o.dataId,s-1,s)[0],l=s>0?c+1:0;if(l<0)throw Error(Ln());let u=i.shape.slice();u[0]=l;let d=n.dataIdMap.get(i.dataId).id,f=n.dataIdMap.get(a.dataId).id,p=n.dataIdMap.get(o.dataId).id,m=n.makeOutput(u,i.dtype),h=n.dataIdMap.get(m.dataId).id,g=n.makeOutput([4],`int32`),_=n.dataIdMap.get(g.dataId).id;Ll(d,G[i.dtype],i.shape[0],f,p,h,_,t,0);let v=n.readSync(g.dataId),y;switch(v[0]){case 0:y=Ln();break;case 1:y=In();break;case 2:y=An(v[1],v[2]);break;case 3:y=Vn(v[1],v[2],v[3]);break;default:y=``}if(n.disposeData(g.dataId),y)throw n.disposeData(m.dataId),Error(y);return m}
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Bl(e){return zl(e,!0)}const Vl={kernelName:Et,backendName:`wasm`,setupFunc:Rl,kernelFunc:Bl};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Hl(e){return zl(e,!1)}const Ul={kernelName:le,backendName:`wasm`,setupFunc:Rl,kernelFunc:Hl};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Wl;function Gl(e){Wl=e.wasm.cwrap(L,null,[`number`,`number`,`number`,`number`,`number`,`number`,`number`,`number`,`array`,`number`,`number`])}function Kl(e){let{backend:t,inputs:r,attrs:i}=e,{sparseIndices:a,sparseValues:o,defaultValue:s}=r,{outputShape:c}=i,l=t.makeOutput(c,s.dtype);if(n(c)===0)return l;let{sliceRank:u,numUpdates:d,sliceSize:f,strides:p,outputSize:m}=et(o,a,c),h=t.dataIdMap.get(a.dataId).id,g=t.dataIdMap.get(o.dataId).id,_=t.dataIdMap.get(s.dataId).id,v=new Uint8Array(new Int32Array(p).buffer),y=t.dataIdMap.get(l.dataId).id;return Wl(h,g,o.shape.length,_,G[s.dtype],u,d,f,v,m,y),l}const ql={kernelName:L,backendName:`wasm`,setupFunc:Gl,kernelFunc:Kl};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Jl(e){let{inputs:t,attrs:n,backend:r}=e,{x:i}=t,{numOrSizeSplits:a,axis:o}=n,s=m(o,i.shape)[0],c=xn(i,a,s),l=Array(i.shape.length).fill(0),u=i.shape.slice();return c.map(e=>{let t=[...u];t[s]=e;let n=Q({inputs:{x:i},attrs:{begin:l,size:t},backend:r});return l[s]+=e,n})}const Yl={kernelName:he,backendName:`wasm`,kernelFunc:Jl},Xl=K(S),Zl=K(N),Ql=q(I,!0)
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let $l;function eu(e){$l=e.wasm.cwrap(gn,null,[`number`,`number`,`number`,`number`])}function tu(e){let{backend:t,inputs:n,attrs:r}=e,{alpha:i}=r,{x:a}=n,o=t.dataIdMap.get(a.dataId).id,s=t.makeOutput(a.shape,a.dtype),c=t.dataIdMap.get(s.dataId).id;return $l(o,i,G[a.dtype],c),s}const nu={kernelName:gn,backendName:`wasm`,setupFunc:eu,kernelFunc:tu};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ru;function iu(e){ru=e.wasm.cwrap(s,null,[`number`,`array`,`number`,`array`,`array`,`array`,`array`,`array`,`number`,`number`])}function au(e){let{backend:t,inputs:n,attrs:r}=e,{x:i}=n,{begin:a,end:o,strides:s,beginMask:c,endMask:l,ellipsisMask:u,newAxisMask:d,shrinkAxisMask:f}=r,{finalShapeSparse:p,finalShape:m,isIdentity:h,sliceDim0:g,isSimpleSlice:_,begin:v,end:y,strides:b}=Gn(i.shape,a,o,s,c,l,u,d,f),x;if(h)x=Z({inputs:{x:i},backend:t,attrs:{shape:m}});else if(g||_){V(i.shape.length>=1,()=>`Input must have rank at least 1, got: ${i.shape.length}`);let e=qn(v,y,b),n=Q({inputs:{x:i},backend:t,attrs:{begin:v,size:e}});x=Z({inputs:{x:n},backend:t,attrs:{shape:m}}),t.disposeData(n.dataId)}else{let e=t.makeOutput(p,`float32`),n=t.dataIdMap.get(i.dataId).id,r=new Uint8Array(new Int32Array(H(i.shape)).buffer),a=new Uint8Array(new Int32Array(v).buffer),o=new Uint8Array(new Int32Array(y).buffer),s=new Uint8Array(new Int32Array(b).buffer),c=new Uint8Array(new Int32Array(p).buffer),l=new Uint8Array(new Int32Array(H(p)).buffer),u=t.dataIdMap.get(e.dataId).id;ru(n,r,i.shape.length,a,o,s,c,l,p.length,u),x=Z({inputs:{x:e},backend:t,attrs:{shape:m}}),t.disposeData(e.dataId)}return x}const ou={kernelName:s,backendName:`wasm`,setupFunc:iu,kernelFunc:au};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function su(e){let{backend:t,inputs:n,attrs:r}=e,{data:i,dataSplits:a}=n,{separator:o,nGramWidths:s,leftPad:c,rightPad:l,padWidth:u,preserveShortSequences:d}=r,f=t.readSync(i.dataId),p=t.readSync(a.dataId),[m,h]=Rn(f,p,o,s,c,l,u,d),g=t.makeOutput([m.length],`string`),_=t.dataIdMap.get(g.dataId);_.stringBytes=m;let v=t.makeOutput(a.shape,`int32`);return t.typedArrayFromHeap(v).set(h),[g,v]}const cu={kernelName:Fe,backendName:`wasm`,kernelFunc:su};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function lu(e){let{backend:t,inputs:n,attrs:r}=e,{input:i,delimiter:a}=n,{skipEmpty:o}=r,s=t.readSync(i.dataId),c=t.readSync(a.dataId),[l,u,d]=Kn(s,c[0],o),f=u.length,p=t.makeOutput([f,2],`int32`);t.typedArrayFromHeap(p).set(l);let m=t.makeOutput([f],`string`),h=t.dataIdMap.get(m.dataId);h.stringBytes=u;let g=t.makeOutput([2],`int32`);return t.typedArrayFromHeap(g).set(d),[p,m,g]}const uu={kernelName:k,backendName:`wasm`,kernelFunc:lu};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function du(e){let{backend:t,inputs:n,attrs:r}=e,{input:i}=n,{numBuckets:a}=r,o=t.readSync(i.dataId),s=Hn(o,a),c=t.makeOutput(i.shape,`int32`);return t.typedArrayFromHeap(c).set(s),c}const fu={kernelName:je,backendName:`wasm`,kernelFunc:du},pu=q(`Sub`,!0)
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let mu;function hu(e){mu=e.wasm.cwrap(`Sum`,null,[`number`,`number`,`number`,`number`])}function gu(e){let{backend:t,inputs:r,attrs:i}=e,{axis:a,keepDims:o}=i,{x:s}=r,c=t.dataIdMap.get(s.dataId).id,l=c,u=s,{transposed:d,axes:f,originalAxes:m,inputWasTransposed:h}=X(s,a,t),g=f;if(h){let e=t.dataIdMap.get(d.dataId).id;e!==c&&(u=d,l=e,g=p(g.length,u.shape.length))}W(`sum`,g,u.shape.length);let[_,v]=U(u.shape,g),y=n(v),b=t.makeOutput(_,u.dtype);if(n(u.shape)!==0){let e=t.dataIdMap.get(b.dataId).id;mu(l,y,G[b.dtype],e)}return h&&t.disposeData(d.dataId),o&&(b.shape=B(b.shape,m)),b}const _u={kernelName:`Sum`,backendName:`wasm`,setupFunc:hu,kernelFunc:gu},vu=K(`Tan`),yu=K(ze)
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
;
/**
* @license
* Copyright 2022 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let bu;function xu(e){bu=e.wasm.cwrap(T,null,[`number`,`number`,`number`,`number`,`number`,`number`,`array`,`number`,`number`,`number`])}function Su(e){let{backend:t,inputs:r,attrs:i}=e,{tensor:a,indices:o,updates:s}=r,{}=i,c=t.makeOutput(a.shape,a.dtype);if(n(a.shape)===0)return c;let{sliceRank:l,numUpdates:u,sliceSize:d,strides:f,outputSize:p}=et(s,o,a.shape),m=t.dataIdMap.get(o.dataId).id,h=t.dataIdMap.get(s.dataId).id,g=t.dataIdMap.get(a.dataId).id,_=new Uint8Array(new Int32Array(f).buffer),v=t.dataIdMap.get(c.dataId).id;return bu(m,h,G[s.dtype],l,u,d,_,p,v,g),c}const Cu={kernelName:T,backendName:`wasm`,setupFunc:xu,kernelFunc:Su};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let wu;function Tu(e){wu=e.wasm.cwrap(re,null,[`number`,`array`,`number`,`array`,`number`,`number`])}function Eu(e){let{inputs:t,backend:n,attrs:r}=e,{x:i}=t,a=n.dataIdMap.get(i.dataId).id,{reps:o}=r,s=Array(i.shape.length);for(let e=0;e<s.length;e++)s[e]=i.shape[e]*o[e];let c=new Uint8Array(new Int32Array(i.shape).buffer),l=new Uint8Array(new Int32Array(s).buffer),u=n.makeOutput(s,i.dtype),d=n.dataIdMap.get(u.dataId).id;return wu(a,c,i.shape.length,l,s.length,G[u.dtype],d),u}const Du={kernelName:re,backendName:`wasm`,setupFunc:Tu,kernelFunc:Eu};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let Ou;function ku(e){Ou=e.wasm.cwrap(Wt,null,[`number`,`array`,`number`,`number`,`number`,`bool`,`number`,`number`])}const Au={kernelName:Wt,backendName:`wasm`,setupFunc:ku,kernelFunc:({inputs:e,backend:t,attrs:n})=>{let{x:r}=e,{k:i,sorted:a}=n,o=t.dataIdMap.get(r.dataId).id,s=new Uint8Array(new Int32Array(r.shape).buffer),c=r.shape.slice();c[c.length-1]=i;let l=t.makeOutput(c,r.dtype),u=t.dataIdMap.get(l.dataId).id,d=t.makeOutput(c,`int32`),f=t.dataIdMap.get(d.dataId).id;return Ou(o,s,r.shape.length,G[r.dtype],i,a,u,f),[l,d]}};
/**
* @license
* Copyright 2021 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
let ju;function Mu(e){ju=e.wasm.cwrap(te,null,[`number`,`number`,`bool`,`number`,`number`,`number`,`number`,`number`,`number`,`array`,`number`,`array`,`number`,`number`,`number`,`number`,`number`])}function Nu(e){let{backend:t,inputs:n,attrs:r}=e,{image:i,transforms:a}=n,{interpolation:o,fillMode:s,fillValue:c,outputShape:l}=r,[u,d,f,p]=i.shape,[m,h]=l??[d,f],g=[u,m,h,p],_=new Uint8Array(new Int32Array(H(i.shape)).buffer),v=new Uint8Array(new Int32Array(H(g)).buffer),y=t.makeOutput(g,i.dtype),b=t.dataIdMap.get(y.dataId).id,x=t.dataIdMap.get(i.dataId).id,S=t.dataIdMap.get(a.dataId).id,C=o===`nearest`?1:2,w;switch(s){case`constant`:w=1;break;case`reflect`:w=2;break;case`wrap`:w=3;break;case`nearest`:w=4;break;default:w=1}return ju(x,S,a.shape[0]>1,u,m,h,p,f,d,_,i.shape.length-1,v,g.length-1,C,w,c,b),y}const Pu={kernelName:te,backendName:`wasm`,setupFunc:Mu,kernelFunc:Nu};
/**
* @license
* Copyright 2023 Google LLC.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Fu(e){let{inputs:t,attrs:n,backend:r}=e,{axis:i}=n,{x:a}=t,{outputValues:o,outputShape:s,indices:c}=Xn(r.readSync(a.dataId),i,a.shape,a.dtype);return[r.makeOutput(s,a.dtype,void 0,o),r.makeOutput([c.length],`int32`,void 0,c)]}const Iu={kernelName:He,backendName:`wasm`,kernelFunc:Fu};
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function Lu(e){let{inputs:t,backend:n,attrs:r}=e,{value:i}=t,{axis:a}=r;a<0&&(a+=i.shape.length);let o=i.shape[a],s=i.shape.length,c=Array(s-1),l=0;for(let e=0;e<s;e++)e!==a&&(c[l++]=i.shape[e]);let u=Array(o),d=Array(s).fill(0),f=i.shape.slice();f[a]=1;for(let e=0;e<u.length;e++)d[a]=e,u[e]=Q({inputs:{x:i},attrs:{begin:d,size:f},backend:n});return u.map(({dataId:e,dtype:t})=>({dataId:e,dtype:t,shape:c}))}const Ru={kernelName:Je,backendName:`wasm`,kernelFunc:Lu};
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
function zu(e){let{inputs:{x:t},backend:n}=e,r=n.makeOutput(t.shape,t.dtype);return n.typedArrayFromHeap(r).fill(0),r}
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const Bu=[lr,ur,dr,fr,pr,_r,Dr,jr,Nr,Pr,Fr,Ir,Lr,Rr,zr,Ur,ti,qr,Zr,oi,fi,gi,_i,yi,bi,xi,Ti,Di,ji,Fi,zi,Ui,qi,Ji,Yi,ea,ia,ca,fa,ga,ba,wa,Oa,Ma,Ia,La,Va,Ha,Ua,Wa,Ka,qa,Ya,$a,eo,to,ao,lo,mo,vo,So,Co,wo,vr,To,Eo,Do,jo,Mo,No,Lo,zo,Ro,Bo,Vo,Ho,Uo,qo,Zo,ts,ns,os,us,ms,vs,Ss,Es,As,js,Is,Ws,Gs,Ks,qs,Qs,nc,oc,sc,dc,pc,hc,yc,bc,wc,Oc,kc,Ac,jc,Mc,Nc,ni,Lc,Vc,Gc,Yc,$c,rl,il,al,ll,pl,_l,vl,Sl,Cl,wl,Tl,ui,Bs,El,Ol,Ml,Il,Vl,Ul,ql,Yl,Xl,Zl,Ql,nu,ou,cu,uu,fu,pu,_u,vu,yu,Cu,Du,Au,Pu,Cr,Iu,Ru,{kernelName:e,backendName:`wasm`,kernelFunc:zu}];for(let e of Bu)zt(e);
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const Vu=Zt();Vu.registerFlag(`WASM_HAS_SIMD_SUPPORT`,async()=>{try{return WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,10,9,1,7,0,65,0,253,15,26,11]))}catch{return!1}}),Vu.registerFlag(`WASM_HAS_MULTITHREAD_SUPPORT`,async()=>{if(Vu.get(`IS_NODE`))return!1;try{return new MessageChannel().port1.postMessage(new SharedArrayBuffer(1)),WebAssembly.validate(new Uint8Array([0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,5,4,1,3,1,1,10,11,1,9,0,65,0,254,16,2,0,26,11]))}catch{return!1}});var Hu=/* @__PURE__ */ rr(((e,t)=>{t.exports.wasmWorkerContents=`"use strict";var Module={};var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";if(ENVIRONMENT_IS_NODE){var nodeWorkerThreads=require("worker_threads");var parentPort=nodeWorkerThreads.parentPort;parentPort.on("message",data=>onmessage({data:data}));var fs=require("fs");Object.assign(global,{self:global,require:require,Module:Module,location:{href:__filename},Worker:nodeWorkerThreads.Worker,importScripts:function(f){(0,eval)(fs.readFileSync(f,"utf8")+"//# sourceURL="+f)},postMessage:function(msg){parentPort.postMessage(msg)},performance:global.performance||{now:function(){return Date.now()}}})}var initializedJS=false;var pendingNotifiedProxyingQueues=[];function threadPrintErr(){var text=Array.prototype.slice.call(arguments).join(" ");if(ENVIRONMENT_IS_NODE){fs.writeSync(2,text+"
");return}console.error(text)}function threadAlert(){var text=Array.prototype.slice.call(arguments).join(" ");postMessage({cmd:"alert",text:text,threadId:Module["_pthread_self"]()})}var err=threadPrintErr;self.alert=threadAlert;Module["instantiateWasm"]=(info,receiveInstance)=>{var instance=new WebAssembly.Instance(Module["wasmModule"],info);receiveInstance(instance);Module["wasmModule"]=null;return instance.exports};self.onunhandledrejection=e=>{throw e.reason??e};self.startWorker=instance=>{Module=instance;postMessage({"cmd":"loaded"})};self.onmessage=e=>{try{if(e.data.cmd==="load"){Module["wasmModule"]=e.data.wasmModule;for(const handler of e.data.handlers){Module[handler]=function(){postMessage({cmd:"callHandler",handler:handler,args:[...arguments]})}}Module["wasmMemory"]=e.data.wasmMemory;Module["buffer"]=Module["wasmMemory"].buffer;Module["ENVIRONMENT_IS_PTHREAD"]=true;if(typeof e.data.urlOrBlob=="string"){importScripts(e.data.urlOrBlob)}else{var objectUrl=URL.createObjectURL(e.data.urlOrBlob);importScripts(objectUrl);URL.revokeObjectURL(objectUrl)}WasmBackendModuleThreadedSimd(Module)}else if(e.data.cmd==="run"){Module["__emscripten_thread_init"](e.data.pthread_ptr,0,0,1);Module["establishStackSpace"]();Module["PThread"].receiveObjectTransfer(e.data);Module["PThread"].threadInitTLS();if(!initializedJS){pendingNotifiedProxyingQueues.forEach(queue=>{Module["executeNotifiedProxyingQueue"](queue)});pendingNotifiedProxyingQueues=[];initializedJS=true}try{Module["invokeEntryPoint"](e.data.start_routine,e.data.arg)}catch(ex){if(ex!="unwind"){if(ex instanceof Module["ExitStatus"]){if(Module["keepRuntimeAlive"]()){}else{Module["__emscripten_thread_exit"](ex.status)}}else{throw ex}}}}else if(e.data.cmd==="cancel"){if(Module["_pthread_self"]()){Module["__emscripten_thread_exit"](-1)}}else if(e.data.target==="setimmediate"){}else if(e.data.cmd==="processProxyingQueue"){if(initializedJS){Module["executeNotifiedProxyingQueue"](e.data.queue)}else{pendingNotifiedProxyingQueues.push(e.data.queue)}}else if(e.data.cmd){err("worker.js received unknown command "+e.data.cmd);err(e.data)}}catch(ex){if(Module["__emscripten_thread_crashed"]){Module["__emscripten_thread_crashed"]()}throw ex}};`})),Uu=/* @__PURE__ */ rr(((e,t)=>{var n=(()=>{var e=typeof document<`u`&&document.currentScript?document.currentScript.src:void 0;return typeof __filename<`u`&&(e||=__filename),(function(t){t||={};var n=t===void 0?{}:t,r,i;n.ready=new Promise(function(e,t){r=e,i=t});var a;typeof process<`u`&&process.listeners&&(a={uncaughtException:process.listeners(`uncaughtException`),unhandledRejection:process.listeners(`unhandledRejection`)});var o=Object.assign({},n),s=[],c=typeof window==`object`,l=typeof importScripts==`function`,u=typeof process==`object`&&typeof process.versions==`object`&&typeof process.versions.node==`string`,d=``;function f(e){return n.locateFile?n.locateFile(e,d):d+e}var p,m,h;if(u){var g=ir(),_=ir();d=l?_.dirname(d)+`/`:__dirname+`/`,p=(e,t)=>(e=R(e)?new URL(e):_.normalize(e),g.readFileSync(e,t?void 0:`utf8`)),h=e=>{var t=p(e,!0);return t.buffer||(t=new Uint8Array(t)),t},m=(e,t,n)=>{e=R(e)?new URL(e):_.normalize(e),g.readFile(e,function(e,r){e?n(e):t(r.buffer)})},process.argv.length>1&&process.argv[1].replace(/\\/g,`/`),s=process.argv.slice(2),process.on(`uncaughtException`,function(e){if(!(e instanceof ge))throw e}),process.on(`unhandledRejection`,function(e){throw e}),n.inspect=function(){return`[Emscripten Module object]`}}else(c||l)&&(l?d=self.location.href:typeof document<`u`&&document.currentScript&&(d=document.currentScript.src),e&&(d=e),d=d.indexOf(`blob:`)===0?``:d.substr(0,d.replace(/[?#].*/,``).lastIndexOf(`/`)+1),p=e=>{var t=new XMLHttpRequest;return t.open(`GET`,e,!1),t.send(null),t.responseText},l&&(h=e=>{var t=new XMLHttpRequest;return t.open(`GET`,e,!1),t.responseType=`arraybuffer`,t.send(null),new Uint8Array(t.response)}),m=(e,t,n)=>{var r=new XMLHttpRequest;r.open(`GET`,e,!0),r.responseType=`arraybuffer`,r.onload=()=>{r.status==200||r.status==0&&r.response?t(r.response):n()},r.onerror=n,r.send(null)});var v=n.print||console.log.bind(console),y=n.printErr||console.warn.bind(console);Object.assign(n,o),o=null,n.arguments&&(s=n.arguments),n.thisProgram&&n.thisProgram,n.quit&&n.quit;var b;n.wasmBinary&&(b=n.wasmBinary),n.noExitRuntime,typeof WebAssembly!=`object`&&L(`no native wasm support detected`);var x,S=!1,C=typeof TextDecoder<`u`?new TextDecoder(`utf8`):void 0;function w(e,t,n){t>>>=0;for(var r=t+n,i=t;e[i]&&!(i>=r);)++i;if(i-t>16&&e.buffer&&C)return C.decode(e.subarray(t,i));for(var a=``;t<i;){var o=e[t++];if(!(o&128))a+=String.fromCharCode(o);else{var s=e[t++]&63;if((o&224)==192)a+=String.fromCharCode((o&31)<<6|s);else{var c=e[t++]&63;if(o=(o&240)==224?(o&15)<<12|s<<6|c:(o&7)<<18|s<<12|c<<6|e[t++]&63,o<65536)a+=String.fromCharCode(o);else{var l=o-65536;a+=String.fromCharCode(55296|l>>10,56320|l&1023)}}}}return a}function T(e,t){return e>>>=0,e?w(A,e,t):``}function E(e,t,n,r){if(n>>>=0,!(r>0))return 0;for(var i=n,a=n+r-1,o=0;o<e.length;++o){var s=e.charCodeAt(o);if(s>=55296&&s<=57343){var c=e.charCodeAt(++o);s=65536+((s&1023)<<10)|c&1023}if(s<=127){if(n>=a)break;t[n++>>>0]=s}else if(s<=2047){if(n+1>=a)break;t[n++>>>0]=192|s>>6,t[n++>>>0]=128|s&63}else if(s<=65535){if(n+2>=a)break;t[n++>>>0]=224|s>>12,t[n++>>>0]=128|s>>6&63,t[n++>>>0]=128|s&63}else{if(n+3>=a)break;t[n++>>>0]=240|s>>18,t[n++>>>0]=128|s>>12&63,t[n++>>>0]=128|s>>6&63,t[n++>>>0]=128|s&63}}return t[n>>>0]=0,n-i}function D(e,t,n){return E(e,A,t,n)}var O,k,A,j,M;function N(e){O=e,n.HEAP8=k=new Int8Array(e),n.HEAP16=new Int16Array(e),n.HEAP32=j=new Int32Array(e),n.HEAPU8=A=new Uint8Array(e),n.HEAPU16=new Uint16Array(e),n.HEAPU32=M=new Uint32Array(e),n.HEAPF32=new Float32Array(e),n.HEAPF64=new Float64Array(e)}n.INITIAL_MEMORY;var P=[],ee=[],F=[];function te(){if(n.preRun)for(typeof n.preRun==`function`&&(n.preRun=[n.preRun]);n.preRun.length;)ie(n.preRun.shift());_e(P)}function ne(){_e(ee)}function re(){if(n.postRun)for(typeof n.postRun==`function`&&(n.postRun=[n.postRun]);n.postRun.length;)oe(n.postRun.shift());_e(F)}function ie(e){P.unshift(e)}function ae(e){ee.unshift(e)}function oe(e){F.unshift(e)}var I=0,se=null,ce=null;function le(e){I++,n.monitorRunDependencies&&n.monitorRunDependencies(I)}function ue(e){if(I--,n.monitorRunDependencies&&n.monitorRunDependencies(I),I==0&&(se!==null&&(clearInterval(se),se=null),ce)){var t=ce;ce=null,t()}}function L(e){n.onAbort&&n.onAbort(e),e=`Aborted(`+e+`)`,y(e),S=!0,e+=`. Build with -sASSERTIONS for more info.`;var t=new WebAssembly.RuntimeError(e);throw i(t),t}var de=`data:application/octet-stream;base64,`;function fe(e){return e.startsWith(de)}function R(e){return e.startsWith(`file://`)}var z=`tfjs-backend-wasm.wasm`;fe(z)||(z=f(z));function pe(e){try{if(e==z&&b)return new Uint8Array(b);if(h)return h(e);throw`both async and sync fetching of the wasm failed`}catch(e){L(e)}}function me(){if(!b&&(c||l)){if(typeof fetch==`function`&&!R(z))return fetch(z,{credentials:`same-origin`}).then(function(e){if(!e.ok)throw`failed to load wasm binary file at '`+z+`'`;return e.arrayBuffer()}).catch(function(){return pe(z)});if(m)return new Promise(function(e,t){m(z,function(t){e(new Uint8Array(t))},t)})}return Promise.resolve().then(function(){return pe(z)})}function he(){var e={env:Ne,wasi_snapshot_preview1:Ne};function t(e,t){n.asm=e.exports,x=n.asm.memory,N(x.buffer),n.asm.__indirect_function_table,ae(n.asm.__wasm_call_ctors),ue(`wasm-instantiate`)}le(`wasm-instantiate`);function r(e){t(e.instance)}function a(t){return me().then(function(t){return WebAssembly.instantiate(t,e)}).then(function(e){return e}).then(t,function(e){y(`failed to asynchronously prepare wasm: `+e),L(e)})}function o(){return!b&&typeof WebAssembly.instantiateStreaming==`function`&&!fe(z)&&!R(z)&&!u&&typeof fetch==`function`?fetch(z,{credentials:`same-origin`}).then(function(t){return WebAssembly.instantiateStreaming(t,e).then(r,function(e){return y(`wasm streaming compile failed: `+e),y(`falling back to ArrayBuffer instantiation`),a(r)})}):a(r)}if(n.instantiateWasm)try{return n.instantiateWasm(e,t)}catch(e){y(`Module.instantiateWasm callback failed with error: `+e),i(e)}return o().catch(i),{}}function ge(e){this.name=`ExitStatus`,this.message=`Program terminated with exit(`+e+`)`,this.status=e}function _e(e){for(;e.length>0;)e.shift()(n)}function ve(){L(``)}function ye(){return 4294901760}function be(){return ye()}function xe(e,t,n){A.copyWithin(e>>>0,t>>>0,t+n>>>0)}function Se(e){try{return x.grow(e-O.byteLength+65535>>>16),N(x.buffer),1}catch{}}function Ce(e){var t=A.length;e>>>=0;var n=ye();if(e>n)return!1;let r=(e,t)=>e+(t-e%t)%t;for(var i=1;i<=4;i*=2){var a=t*(1+.2/i);if(a=Math.min(a,e+100663296),Se(Math.min(n,r(Math.max(e,a),65536))))return!0}return!1}var we={varargs:void 0,get:function(){return we.varargs+=4,j[we.varargs-4>>>2]},getStr:function(e){return T(e)}};function Te(e){return 52}function Ee(e,t,n,r,i){return 70}var B=[null,[],[]];function De(e,t){var n=B[e];t===0||t===10?((e===1?v:y)(w(n,0)),n.length=0):n.push(t)}function Oe(e,t,n,r){for(var i=0,a=0;a<n;a++){var o=M[t>>>2],s=M[t+4>>>2];t+=8;for(var c=0;c<s;c++)De(e,A[o+c>>>0]);i+=s}return M[r>>>2]=i,0}function ke(e){return n[`_`+e]}function Ae(e,t){k.set(e,t>>>0)}function je(e,t,n,r,i){var a={string:e=>{var t=0;if(e!=null&&e!==0){var n=(e.length<<2)+1;t=hr(n),D(e,t,n)}return t},array:e=>{var t=hr(e.length);return Ae(e,t),t}};function o(e){return t===`string`?T(e):t===`boolean`?!!e:e}var s=ke(e),c=[],l=0;if(r)for(var u=0;u<r.length;u++){var d=a[n[u]];d?(l===0&&(l=pr()),c[u]=d(r[u])):c[u]=r[u]}var f=s.apply(null,c);function p(e){return l!==0&&mr(l),o(e)}return f=p(f),f}function Me(e,t,n,r){n||=[];var i=n.every(e=>e===`number`||e===`boolean`);return t!==`string`&&i&&!r?ke(e):function(){return je(e,t,n,arguments,r)}}var Ne={abort:ve,emscripten_get_heap_max:be,emscripten_memcpy_big:xe,emscripten_resize_heap:Ce,fd_close:Te,fd_seek:Ee,fd_write:Oe};he();var Pe=n.___wasm_call_ctors=function(){return(Pe=n.___wasm_call_ctors=n.asm.__wasm_call_ctors).apply(null,arguments)},Fe=n._init=function(){return(Fe=n._init=n.asm.init).apply(null,arguments)},Ie=n._init_with_threads_count=function(){return(Ie=n._init_with_threads_count=n.asm.init_with_threads_count).apply(null,arguments)},Le=n._get_threads_count=function(){return(Le=n._get_threads_count=n.asm.get_threads_count).apply(null,arguments)},Re=n._register_tensor=function(){return(Re=n._register_tensor=n.asm.register_tensor).apply(null,arguments)},ze=n._dispose_data=function(){return(ze=n._dispose_data=n.asm.dispose_data).apply(null,arguments)},Be=n._dispose=function(){return(Be=n._dispose=n.asm.dispose).apply(null,arguments)},Ve=n._Abs=function(){return(Ve=n._Abs=n.asm.Abs).apply(null,arguments)},He=n._Acos=function(){return(He=n._Acos=n.asm.Acos).apply(null,arguments)},Ue=n._Acosh=function(){return(Ue=n._Acosh=n.asm.Acosh).apply(null,arguments)},We=n._Add=function(){return(We=n._Add=n.asm.Add).apply(null,arguments)},Ge=n._AddN=function(){return(Ge=n._AddN=n.asm.AddN).apply(null,arguments)},Ke=n._All=function(){return(Ke=n._All=n.asm.All).apply(null,arguments)},qe=n._Any=function(){return(qe=n._Any=n.asm.Any).apply(null,arguments)},Je=n._ArgMax=function(){return(Je=n._ArgMax=n.asm.ArgMax).apply(null,arguments)},Ye=n._ArgMin=function(){return(Ye=n._ArgMin=n.asm.ArgMin).apply(null,arguments)},Xe=n._Asin=function(){return(Xe=n._Asin=n.asm.Asin).apply(null,arguments)},Ze=n._Asinh=function(){return(Ze=n._Asinh=n.asm.Asinh).apply(null,arguments)},Qe=n._Atan=function(){return(Qe=n._Atan=n.asm.Atan).apply(null,arguments)},$e=n._Atan2=function(){return($e=n._Atan2=n.asm.Atan2).apply(null,arguments)},et=n._Atanh=function(){return(et=n._Atanh=n.asm.Atanh).apply(null,arguments)},tt=n._AvgPool=function(){return(tt=n._AvgPool=n.asm.AvgPool).apply(null,arguments)},nt=n._AvgPool3D=function(){return(nt=n._AvgPool3D=n.asm.AvgPool3D).apply(null,arguments)},rt=n._AvgPool3DGrad=function(){return(rt=n._AvgPool3DGrad=n.asm.AvgPool3DGrad).apply(null,arguments)},it=n._AvgPoolGrad=function(){return(it=n._AvgPoolGrad=n.asm.AvgPoolGrad).apply(null,arguments)},at=n._BatchMatMul=function(){return(at=n._BatchMatMul=n.asm.BatchMatMul).apply(null,arguments)},ot=n._Bincount=function(){return(ot=n._Bincount=n.asm.Bincount).apply(null,arguments)},st=n._BitwiseAnd=function(){return(st=n._BitwiseAnd=n.asm.BitwiseAnd).apply(null,arguments)},ct=n._Ceil=function(){return(ct=n._Ceil=n.asm.Ceil).apply(null,arguments)},lt=n._ClipByValue=function(){return(lt=n._ClipByValue=n.asm.ClipByValue).apply(null,arguments)},ut=n._Conv2D=function(){return(ut=n._Conv2D=n.asm.Conv2D).apply(null,arguments)},dt=n._Conv2DBackpropInput=function(){return(dt=n._Conv2DBackpropInput=n.asm.Conv2DBackpropInput).apply(null,arguments)},ft=n._Conv3D=function(){return(ft=n._Conv3D=n.asm.Conv3D).apply(null,arguments)},pt=n._Conv3DBackpropFilterV2=function(){return(pt=n._Conv3DBackpropFilterV2=n.asm.Conv3DBackpropFilterV2).apply(null,arguments)},mt=n._Conv3DBackpropInputV2=function(){return(mt=n._Conv3DBackpropInputV2=n.asm.Conv3DBackpropInputV2).apply(null,arguments)},ht=n._Cos=function(){return(ht=n._Cos=n.asm.Cos).apply(null,arguments)},gt=n._Cosh=function(){return(gt=n._Cosh=n.asm.Cosh).apply(null,arguments)},_t=n._CropAndResize=function(){return(_t=n._CropAndResize=n.asm.CropAndResize).apply(null,arguments)},vt=n._Cumprod=function(){return(vt=n._Cumprod=n.asm.Cumprod).apply(null,arguments)},yt=n._Cumsum=function(){return(yt=n._Cumsum=n.asm.Cumsum).apply(null,arguments)},bt=n._DenseBincount=function(){return(bt=n._DenseBincount=n.asm.DenseBincount).apply(null,arguments)},xt=n._DepthToSpace=function(){return(xt=n._DepthToSpace=n.asm.DepthToSpace).apply(null,arguments)},St=n._DepthwiseConv2dNative=function(){return(St=n._DepthwiseConv2dNative=n.asm.DepthwiseConv2dNative).apply(null,arguments)},V=n._Diag=function(){return(V=n._Diag=n.asm.Diag).apply(null,arguments)},Ct=n._Dilation2D=function(){return(Ct=n._Dilation2D=n.asm.Dilation2D).apply(null,arguments)},wt=n._Dilation2DBackpropFilter=function(){return(wt=n._Dilation2DBackpropFilter=n.asm.Dilation2DBackpropFilter).apply(null,arguments)},Tt=n._Dilation2DBackpropInput=function(){return(Tt=n._Dilation2DBackpropInput=n.asm.Dilation2DBackpropInput).apply(null,arguments)},Et=n._Elu=function(){return(Et=n._Elu=n.asm.Elu).apply(null,arguments)},Dt=n._EluGrad=function(){return(Dt=n._EluGrad=n.asm.EluGrad).apply(null,arguments)},Ot=n._Equal=function(){return(Ot=n._Equal=n.asm.Equal).apply(null,arguments)},kt=n._Erf=function(){return(kt=n._Erf=n.asm.Erf).apply(null,arguments)},At=n._Exp=function(){return(At=n._Exp=n.asm.Exp).apply(null,arguments)},jt=n._Expm1=function(){return(jt=n._Expm1=n.asm.Expm1).apply(null,arguments)},Mt=n._FlipLeftRight=function(){return(Mt=n._FlipLeftRight=n.asm.FlipLeftRight).apply(null,arguments)},Nt=n._Floor=function(){return(Nt=n._Floor=n.asm.Floor).apply(null,arguments)},Pt=n._FloorDiv=function(){return(Pt=n._FloorDiv=n.asm.FloorDiv).apply(null,arguments)},Ft=n._FusedBatchNorm=function(){return(Ft=n._FusedBatchNorm=n.asm.FusedBatchNorm).apply(null,arguments)},It=n._FusedConv2D=function(){return(It=n._FusedConv2D=n.asm.FusedConv2D).apply(null,arguments)},Lt=n._FusedDepthwiseConv2D=function(){return(Lt=n._FusedDepthwiseConv2D=n.asm.FusedDepthwiseConv2D).apply(null,arguments)},Rt=n._Gather=function(){return(Rt=n._Gather=n.asm.Gather).apply(null,arguments)},zt=n._GatherNd=function(){return(zt=n._GatherNd=n.asm.GatherNd).apply(null,arguments)},Bt=n._Greater=function(){return(Bt=n._Greater=n.asm.Greater).apply(null,arguments)},Vt=n._GreaterEqual=function(){return(Vt=n._GreaterEqual=n.asm.GreaterEqual).apply(null,arguments)},Ht=n._IsFinite=function(){return(Ht=n._IsFinite=n.asm.IsFinite).apply(null,arguments)},Ut=n._IsInf=function(){return(Ut=n._IsInf=n.asm.IsInf).apply(null,arguments)},Wt=n._IsNan=function(){return(Wt=n._IsNan=n.asm.IsNan).apply(null,arguments)},Gt=n._LRN=function(){return(Gt=n._LRN=n.asm.LRN).apply(null,arguments)},Kt=n._LRNGrad=function(){return(Kt=n._LRNGrad=n.asm.LRNGrad).apply(null,arguments)},qt=n._LeakyRelu=function(){return(qt=n._LeakyRelu=n.asm.LeakyRelu).apply(null,arguments)},Jt=n._Less=function(){return(Jt=n._Less=n.asm.Less).apply(null,arguments)},Yt=n._LessEqual=function(){return(Yt=n._LessEqual=n.asm.LessEqual).apply(null,arguments)},Xt=n._LinSpace=function(){return(Xt=n._LinSpace=n.asm.LinSpace).apply(null,arguments)},Zt=n._Log=function(){return(Zt=n._Log=n.asm.Log).apply(null,arguments)},Qt=n._Log1p=function(){return(Qt=n._Log1p=n.asm.Log1p).apply(null,arguments)},H=n._LogicalAnd=function(){return(H=n._LogicalAnd=n.asm.LogicalAnd).apply(null,arguments)},$t=n._LogicalNot=function(){return($t=n._LogicalNot=n.asm.LogicalNot).apply(null,arguments)},en=n._LogicalOr=function(){return(en=n._LogicalOr=n.asm.LogicalOr).apply(null,arguments)},tn=n._LogicalXor=function(){return(tn=n._LogicalXor=n.asm.LogicalXor).apply(null,arguments)},nn=n._Max=function(){return(nn=n._Max=n.asm.Max).apply(null,arguments)},rn=n._MaxPool=function(){return(rn=n._MaxPool=n.asm.MaxPool).apply(null,arguments)},an=n._MaxPool3D=function(){return(an=n._MaxPool3D=n.asm.MaxPool3D).apply(null,arguments)},U=n._MaxPool3DGrad=function(){return(U=n._MaxPool3DGrad=n.asm.MaxPool3DGrad).apply(null,arguments)},on=n._MaxPoolGrad=function(){return(on=n._MaxPoolGrad=n.asm.MaxPoolGrad).apply(null,arguments)},sn=n._MaxPoolWithArgmax=function(){return(sn=n._MaxPoolWithArgmax=n.asm.MaxPoolWithArgmax).apply(null,arguments)},cn=n._Maximum=function(){return(cn=n._Maximum=n.asm.Maximum).apply(null,arguments)},ln=n._Mean=function(){return(ln=n._Mean=n.asm.Mean).apply(null,arguments)},W=n._Min=function(){return(W=n._Min=n.asm.Min).apply(null,arguments)},un=n._Minimum=function(){return(un=n._Minimum=n.asm.Minimum).apply(null,arguments)},dn=n._MirrorPad=function(){return(dn=n._MirrorPad=n.asm.MirrorPad).apply(null,arguments)},fn=n._Mod=function(){return(fn=n._Mod=n.asm.Mod).apply(null,arguments)},pn=n._Multinomial=function(){return(pn=n._Multinomial=n.asm.Multinomial).apply(null,arguments)},mn=n._Multiply=function(){return(mn=n._Multiply=n.asm.Multiply).apply(null,arguments)},hn=n._Neg=function(){return(hn=n._Neg=n.asm.Neg).apply(null,arguments)},gn=n._NonMaxSuppressionV3=function(){return(gn=n._NonMaxSuppressionV3=n.asm.NonMaxSuppressionV3).apply(null,arguments)},_n=n._NonMaxSuppressionV4=function(){return(_n=n._NonMaxSuppressionV4=n.asm.NonMaxSuppressionV4).apply(null,arguments)},vn=n._NonMaxSuppressionV5=function(){return(vn=n._NonMaxSuppressionV5=n.asm.NonMaxSuppressionV5).apply(null,arguments)},yn=n._NotEqual=function(){return(yn=n._NotEqual=n.asm.NotEqual).apply(null,arguments)},bn=n._OneHot=function(){return(bn=n._OneHot=n.asm.OneHot).apply(null,arguments)},xn=n._PadV2=function(){return(xn=n._PadV2=n.asm.PadV2).apply(null,arguments)},Sn=n._Pow=function(){return(Sn=n._Pow=n.asm.Pow).apply(null,arguments)},Cn=n._Prelu=function(){return(Cn=n._Prelu=n.asm.Prelu).apply(null,arguments)},wn=n._Prod=function(){return(wn=n._Prod=n.asm.Prod).apply(null,arguments)},Tn=n._RealDiv=function(){return(Tn=n._RealDiv=n.asm.RealDiv).apply(null,arguments)},En=n._Reciprocal=function(){return(En=n._Reciprocal=n.asm.Reciprocal).apply(null,arguments)},Dn=n._Relu=function(){return(Dn=n._Relu=n.asm.Relu).apply(null,arguments)},On=n._Relu6=function(){return(On=n._Relu6=n.asm.Relu6).apply(null,arguments)},kn=n._ResizeBilinear=function(){return(kn=n._ResizeBilinear=n.asm.ResizeBilinear).apply(null,arguments)},An=n._ResizeBilinearGrad=function(){return(An=n._ResizeBilinearGrad=n.asm.ResizeBilinearGrad).apply(null,arguments)},jn=n._ResizeNearestNeighbor=function(){return(jn=n._ResizeNearestNeighbor=n.asm.ResizeNearestNeighbor).apply(null,arguments)},Mn=n._ResizeNearestNeighborGrad=function(){return(Mn=n._ResizeNearestNeighborGrad=n.asm.ResizeNearestNeighborGrad).apply(null,arguments)},Nn=n._Reverse=function(){return(Nn=n._Reverse=n.asm.Reverse).apply(null,arguments)},Pn=n._RotateWithOffset=function(){return(Pn=n._RotateWithOffset=n.asm.RotateWithOffset).apply(null,arguments)},Fn=n._Round=function(){return(Fn=n._Round=n.asm.Round).apply(null,arguments)},In=n._Rsqrt=function(){return(In=n._Rsqrt=n.asm.Rsqrt).apply(null,arguments)},Ln=n._ScatterNd=function(){return(Ln=n._ScatterNd=n.asm.ScatterNd).apply(null,arguments)},Rn=n._SearchSorted=function(){return(Rn=n._SearchSorted=n.asm.SearchSorted).apply(null,arguments)},zn=n._SelectV2=function(){return(zn=n._SelectV2=n.asm.SelectV2).apply(null,arguments)},Bn=n._Selu=function(){return(Bn=n._Selu=n.asm.Selu).apply(null,arguments)},Vn=n._Sigmoid=function(){return(Vn=n._Sigmoid=n.asm.Sigmoid).apply(null,arguments)},Hn=n._Sign=function(){return(Hn=n._Sign=n.asm.Sign).apply(null,arguments)},Un=n._Sin=function(){return(Un=n._Sin=n.asm.Sin).apply(null,arguments)},Wn=n._Sinh=function(){return(Wn=n._Sinh=n.asm.Sinh).apply(null,arguments)},Gn=n._Softmax=function(){return(Gn=n._Softmax=n.asm.Softmax).apply(null,arguments)},Kn=n._Softplus=function(){return(Kn=n._Softplus=n.asm.Softplus).apply(null,arguments)},qn=n._SparseFillEmptyRows=function(){return(qn=n._SparseFillEmptyRows=n.asm.SparseFillEmptyRows).apply(null,arguments)},Jn=n._SparseReshape=function(){return(Jn=n._SparseReshape=n.asm.SparseReshape).apply(null,arguments)},Yn=n._SparseSegmentReduction=function(){return(Yn=n._SparseSegmentReduction=n.asm.SparseSegmentReduction).apply(null,arguments)},Xn=n._SparseToDense=function(){return(Xn=n._SparseToDense=n.asm.SparseToDense).apply(null,arguments)},Zn=n._Sqrt=function(){return(Zn=n._Sqrt=n.asm.Sqrt).apply(null,arguments)},Qn=n._Square=function(){return(Qn=n._Square=n.asm.Square).apply(null,arguments)},$n=n._SquaredDifference=function(){return($n=n._SquaredDifference=n.asm.SquaredDifference).apply(null,arguments)},er=n._Step=function(){return(er=n._Step=n.asm.Step).apply(null,arguments)},tr=n._StridedSlice=function(){return(tr=n._StridedSlice=n.asm.StridedSlice).apply(null,arguments)},nr=n._Sub=function(){return(nr=n._Sub=n.asm.Sub).apply(null,arguments)},rr=n._Sum=function(){return(rr=n._Sum=n.asm.Sum).apply(null,arguments)},G=n._Tan=function(){return(G=n._Tan=n.asm.Tan).apply(null,arguments)},ar=n._Tanh=function(){return(ar=n._Tanh=n.asm.Tanh).apply(null,arguments)},or=n._TensorScatterUpdate=function(){return(or=n._TensorScatterUpdate=n.asm.TensorScatterUpdate).apply(null,arguments)},sr=n._Tile=function(){return(sr=n._Tile=n.asm.Tile).apply(null,arguments)},cr=n._TopK=function(){return(cr=n._TopK=n.asm.TopK).apply(null,arguments)},lr=n._Transform=function(){return(lr=n._Transform=n.asm.Transform).apply(null,arguments)},K=n._Transpose=function(){return(K=n._Transpose=n.asm.Transpose).apply(null,arguments)},ur=n.__FusedMatMul=function(){return(ur=n.__FusedMatMul=n.asm._FusedMatMul).apply(null,arguments)},dr=n._malloc=function(){return(dr=n._malloc=n.asm.malloc).apply(null,arguments)},fr=n._free=function(){return(fr=n._free=n.asm.free).apply(null,arguments)},q=n.___errno_location=function(){return(q=n.___errno_location=n.asm.__errno_location).apply(null,arguments)},pr=n.stackSave=function(){return(pr=n.stackSave=n.asm.stackSave).apply(null,arguments)},mr=n.stackRestore=function(){return(mr=n.stackRestore=n.asm.stackRestore).apply(null,arguments)},hr=n.stackAlloc=function(){return(hr=n.stackAlloc=n.asm.stackAlloc).apply(null,arguments)},gr=n.dynCall_iijjiiii=function(){return(gr=n.dynCall_iijjiiii=n.asm.dynCall_iijjiiii).apply(null,arguments)},_r=n.dynCall_jiji=function(){return(_r=n.dynCall_jiji=n.asm.dynCall_jiji).apply(null,arguments)};n.cwrap=Me;var J;ce=function e(){J||vr(),J||(ce=e)};function vr(e){if(e||=s,I>0||(te(),I>0))return;function t(){J||(J=!0,n.calledRun=!0,S||(ne(),r(n),n.onRuntimeInitialized&&n.onRuntimeInitialized(),re()))}n.setStatus?(n.setStatus(`Running...`),setTimeout(function(){setTimeout(function(){n.setStatus(``)},1),t()},1)):t()}if(n.preInit)for(typeof n.preInit==`function`&&(n.preInit=[n.preInit]);n.preInit.length>0;)n.preInit.pop()();vr();var yr;a&&(yr={uncaughtException:process.listeners(`uncaughtException`).filter(function(e){return!a.uncaughtException.indexOf(e)>-1}),unhandledRejection:process.listeners(`unhandledRejection`).filter(function(e){return!a.unhandledRejection.indexOf(e)>-1})});var br;if(t!==void 0)br=t;else if(typeof WasmBackendModuleThreadedSimd<`u`)br=WasmBackendModuleThreadedSimd;else throw Error(`Could not find wasm module in post.js`);if(yr){var Y=br._dispose;br._dispose=function(){Y(),yr.uncaughtException.forEach(function(e){process.removeListener(`uncaughtException`,e)}),yr.unhandledRejection.forEach(function(e){process.removeListener(`unhandledRejection`,e)})}}return t.ready})})();typeof e==`object`&&typeof t==`object`?t.exports=n:typeof define==`function`&&define.amd?define([],function(){return n}):typeof e==`object`&&(e.WasmBackendModule=n)})),Wu=/* @__PURE__ */ nr(tr()),Gu=Hu(),Ku=/* @__PURE__ */ nr(Uu());
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
const qu=Wu.default||Wu,Ju=Ku.default||Ku;var Yu=class extends oe{constructor(e){super(),this.wasm=e,this.dataIdNextNumber=1,this.wasm.tfjs.initWithThreadsCount(cd),ld=this.wasm.tfjs.getThreadsCount(),this.dataIdMap=new M(this,ln())}write(e,t,n){let r={id:this.dataIdNextNumber++};return this.move(r,e,t,n,1),r}numDataIds(){return this.dataIdMap.numDataIds()}async time(e){let t=Ct();return e(),{kernelMs:Ct()-t}}move(e,t,r,i,a){let o=this.dataIdNextNumber++;if(i===`string`){let n=t;this.dataIdMap.set(e,{id:o,stringBytes:n,shape:r,dtype:i,memoryOffset:null,refCount:a});return}let s=n(r),c=s*ot(i),l=this.wasm._malloc(c)>>>0;this.dataIdMap.set(e,{id:o,memoryOffset:l,shape:r,dtype:i,refCount:a}),this.wasm.tfjs.registerTensor(o,s,l),t!=null&&this.wasm.HEAPU8.set(new Uint8Array(t.buffer,t.byteOffset,c),l)}async read(e){return this.readSync(e)}readSync(e,t,r){let{memoryOffset:i,dtype:a,shape:o,stringBytes:s}=this.dataIdMap.get(e);if(a===`string`)return(t==null||t===0)&&(r==null||r>=s.length)?s:s.slice(t,r);t||=0,r||=n(o);let c=ot(a);return $u(this.wasm.HEAPU8.slice(i+t*c,i+r*c).buffer,a)}disposeData(e,t=!1){if(this.dataIdMap.has(e)){let n=this.dataIdMap.get(e);if(n.refCount--,!t&&n.refCount>0)return!1;this.wasm._free(n.memoryOffset),this.wasm.tfjs.disposeData(n.id),this.dataIdMap.delete(e)}return!0}refCount(e){return this.dataIdMap.has(e)?this.dataIdMap.get(e).refCount:0}incRef(e){let t=this.dataIdMap.get(e);t!=null&&t.refCount++}floatPrecision(){return 32}getMemoryOffset(e){return this.dataIdMap.get(e).memoryOffset}dispose(){this.wasm.tfjs.dispose(),`PThread`in this.wasm&&this.wasm.PThread.terminateAllThreads(),this.wasm=null}memory(){return{unreliable:!1}}makeOutput(e,t,r,i){let a;if(r==null)a=this.write(i??null,e,t);else{let i=this.dataIdNextNumber++;a={id:i},this.dataIdMap.set(a,{id:i,memoryOffset:r,shape:e,dtype:t,refCount:1});let o=n(e);this.wasm.tfjs.registerTensor(i,o,r)}return{dataId:a,shape:e,dtype:t}}typedArrayFromHeap({shape:e,dtype:t,dataId:r}){let i=this.wasm.HEAPU8.buffer,{memoryOffset:a}=this.dataIdMap.get(r),o=n(e);switch(t){case`float32`:return new Float32Array(i,a,o);case`int32`:return new Int32Array(i,a,o);case`bool`:return new Uint8Array(i,a,o);default:throw Error(`Unknown dtype ${t}`)}}};function Xu(e){return(t,n)=>(It(e,{credentials:`same-origin`}).then(r=>{r.ok||t.env.a(`failed to load wasm binary file at '${e}'`),r.arrayBuffer().then(e=>{WebAssembly.instantiate(e,t).then(e=>{n(e.instance,e.module)})})}),{})}function Zu(e,t,n){if(td!=null)return td;let r=`tfjs-backend-wasm.wasm`;return e&&t?r=`tfjs-backend-wasm-threaded-simd.wasm`:e&&(r=`tfjs-backend-wasm-simd.wasm`),rd!=null&&rd[r]!=null?rd[r]:n+r}async function Qu(){let[e,t]=await Promise.all([Zt().getAsync(`WASM_HAS_SIMD_SUPPORT`),Zt().getAsync(`WASM_HAS_MULTITHREAD_SUPPORT`)]);return new Promise((n,r)=>{let i={};i.locateFile=(n,r)=>{if(n.endsWith(`.worker.js`)){let e=Gu.wasmWorkerContents.replace(/\n/g,`\\n`),t=new Blob([e],{type:`application/javascript`});return URL.createObjectURL(t)}return n.endsWith(`.wasm`)?Zu(e,t,nd??r):r+n},ad&&(i.instantiateWasm=Xu(Zu(e,t,nd??``)));let a=!1;i.onAbort=()=>{a||id||(id=!0,r({message:"Make sure the server can serve the `.wasm` file relative to the bundled js file. For more details see https://github.com/tensorflow/tfjs/blob/master/tfjs-backend-wasm/README.md#using-bundlers"}))};let o;t&&e&&td==null?(i.mainScriptUrlOrBlob=new Blob([`var WasmBackendModuleThreadedSimd = `+qu.toString()],{type:`text/javascript`}),o=qu(i)):o=Ju(i),o.then(e=>{a=!0,id=!1,e.tfjs={init:e.cwrap(`init`,null,[]),initWithThreadsCount:e.cwrap(`init_with_threads_count`,null,[`number`]),getThreadsCount:e.cwrap(`get_threads_count`,`number`,[]),registerTensor:e.cwrap(`register_tensor`,null,[`number`,`number`,`number`]),disposeData:e.cwrap(`dispose_data`,null,[`number`]),dispose:e.cwrap(`dispose`,null,[])},n({wasm:e})}).catch(r)})}function $u(e,t){switch(t){case`float32`:return new Float32Array(e);case`int32`:return new Int32Array(e);case`bool`:return new Uint8Array(e);default:throw Error(`Unknown dtype ${t}`)}}const ed=[`tfjs-backend-wasm.wasm`,`tfjs-backend-wasm-simd.wasm`,`tfjs-backend-wasm-threaded-simd.wasm`];let td=null,nd=null,rd={},id=!1,ad=!1;function od(e,t=!1){if(Ee(`setWasmPath has been deprecated in favor of setWasmPaths and will be removed in a future release.`),id)throw Error("The WASM backend was already initialized. Make sure you call `setWasmPath()` before you call `tf.setBackend()` or `tf.ready()`");td=e,ad=t}function sd(e,t=!1){if(id)throw Error("The WASM backend was already initialized. Make sure you call `setWasmPaths()` before you call `tf.setBackend()` or `tf.ready()`");if(typeof e==`string`)nd=e;else{rd=e;let t=ed.filter(e=>rd[e]==null);if(t.length>0)throw Error(`There were no entries found for the following binaries: ${t.join(`,`)}. Please either call setWasmPaths with a map providing a path for each binary, or with a string indicating the directory where all the binaries can be found.`)}ad=t}let cd=-1,ld=-1;function ud(e){cd=e}function dd(){if(ld===-1)throw Error(`WASM backend not initialized.`);return ld}
/** @license See the LICENSE file. */
const fd=`4.22.0`;
/**
* @license
* Copyright 2020 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
o(`wasm`,async()=>{let{wasm:e}=await Qu();return new Yu(e)},2);
/**
* @license
* Copyright 2019 Google LLC. All Rights Reserved.
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
* http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
* =============================================================================
*/
export{Yu as BackendWasm,dd as getThreadsCount,ud as setThreadsCount,od as setWasmPath,sd as setWasmPaths,fd as version_wasm};